import { defineComponent, h, onMounted, ref } from 'vue';
import { OTHER_PARAGRAPHS, PARAGRAPHS } from '../article.ts';

/** The same article for Vue: text in a fragment, text alone in its element, text that comes and goes. */
export const VueArticle = defineComponent({
  props: { onReady: { type: Function, default: null } },
  setup(props) {
    const count = ref(0);
    const other = ref(false);
    const short = ref(false);
    onMounted(() => props.onReady?.());
    const [first, second, third] = PARAGRAPHS;
    const button = (id: string, act: () => void) => h('button', { type: 'button', id, onClick: act }, id);
    const article = () =>
      other.value
        ? OTHER_PARAGRAPHS.map((text) => h('p', { key: text }, text))
        : [
            h('p', { key: 1, id: 'first' }, [first, ' Seen ', String(count.value), ' times.']),
            h('p', { key: 2, id: 'second' }, [short.value ? null : second, count.value > 2 ? 'More.' : null]),
            h('p', { key: 3, id: 'third' }, count.value % 2 === 0 ? third : third.toUpperCase()),
          ];
    return () =>
      h('main', null, [
        button('count', () => (count.value += 1)),
        button('other', () => (other.value = !other.value)),
        button('short', () => (short.value = !short.value)),
        h('article', null, article()),
      ]);
  },
});
