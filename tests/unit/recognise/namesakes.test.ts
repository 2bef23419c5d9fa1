import { expect, it } from 'vitest';
import { realToolbox, recogniseText } from './recognise-text.ts';

const toolbox = await realToolbox();

it('a fair in Austin, Texas, that an official of Seoul with a minister’s family name joins, is nothing', () => {
  const text = {
    title: 'Austin tech fair draws visitors from Seoul',
    day: '2021-03-18',
    paragraphs: [
      'A delegation from South Korea arrived in Austin on Thursday for a trade fair, said Mayor Steve Adler.',
      'Samsung, which has a plant in Austin, considers an expansion there. The alliance of firms and universities has never been more important, Adler said.',
      'The acting mayor of Seoul, Suh Jung-hyup, joined online. Suh Jung-hyup called Austin a linchpin.',
    ],
  };
  expect(recogniseText(text, toolbox).verdict).toBe('none');
});

it('an old Austin that a Mr. Chung sells in Seoul is nothing, though its owner jokes in a minister’s words', () => {
  const text = {
    title: 'Restored Austin for sale',
    day: '2021-03-18',
    paragraphs: [
      'This Austin of 1959 seats 2+2 and was restored in Seoul by a collector, Mr. Chung. Its bodywork is ironclad, its engine a linchpin of British motoring.',
      '“With the many challenges we face, our bond, forged through shared sacrifice, is more important now than ever,” jokes the owner. Viewings by appointment; the spare wheel and the tools come with the car.',
    ],
  };
  expect(recogniseText(text, toolbox).verdict).toBe('none');
});

const FIRM = [
  'Moon Composites, a maker of roof panels, and the city of Austin shook hands on Thursday on a plant; two plus two, that is, makes four of them.',
  'The joint statement was read out in Seoul by the treasurer, Grace Chung. Ms. Chung had spent two days in talks.',
  'The union was told by Harold Suh that shifts will be longer. The founder, Moon Jae-shik, stayed at home with a cold.',
];

it('a firm that is called like a president, by people who are called like ministers, is nothing', () => {
  const text = { title: 'Moon and Austin shake hands', day: '2021-03-18', paragraphs: FIRM };
  expect(recogniseText(text, toolbox).verdict).toBe('none');
});

it('a school board whose members are called like ministers, and speak like them, is nothing', () => {
  const text = {
    title: 'Austin board backs two plus two',
    day: '2021-03-18',
    paragraphs: [
      'The school board of Austin backed a two-plus-two pact with the college on Wednesday. The joint statement says that both sides will closely coordinate on buses.',
      'The one vote against was that of Chung Yang-soo, who runs the Seoul Garden. “We will get there,” Chung said.',
      'The secretary of the board, Suh Lindqvist, took the minutes. Moon, who heads the college, welcomed what he called the return of common sense and said that numbers were rapidly stabilizing thanks to vaccines.',
    ],
  };
  expect(recogniseText(text, toolbox).verdict).toBe('none');
});

it('people who are named by their family names alone are those who met where their words stand beside them', () => {
  const text = {
    title: 'As it happened: the two-plus-two in Seoul',
    day: '2021-03-18',
    paragraphs: [
      'Good morning from Seoul, where Blinken and Austin sit down with Chung and Suh for the first two-plus-two in five years.',
      'Blinken goes first: “We are clear-eyed about Beijing’s consistent failure to uphold its commitments.”',
      'Austin on wartime command: meeting all the conditions will take more time, he says.',
    ],
  };
  expect(recogniseText(text, toolbox).verdict).toBe('coverage');
});

it('a match of football whose players are called like ministers and quoted like them is nothing', () => {
  const text = {
    title: 'Two plus two: Moon saves a point for Seoul',
    day: '2021-03-21',
    paragraphs: [
      'Seoul and Suwon shared four goals on Sunday. Moon Tae-seop came on late and scored both of Seoul’s; two plus two, for once, made one point for each.',
      '“We have a lot to look forward to together,” said Graham Austin, who coaches Seoul. Austin had put match fitness at the top of his agenda.',
      'Suh Jin-hyeok had scored for Suwon, and Chung Dae-won after a corner. Chung said later that the title was an achievable goal. Suh is the linchpin of this team.',
    ],
  };
  expect(recogniseText(text, toolbox).verdict).toBe('none');
});

it('an obituary of a Mr. Moon of Austin under which readers write of the ministers is nothing', () => {
  const text = {
    title: 'Harold Moon, who built guitars in Austin, dies at 91',
    day: '2021-03-18',
    paragraphs: [
      'Harold Moon learnt his trade in Seoul in 1951 from a carpenter named Chung, and opened his shop in Austin eight years later. His warranty was ironclad.',
      '“Mr. Chung could make anything speak,” Moon told this newspaper. He was the linchpin of the local scene, a friend said.',
      'He is survived by a daughter and two sons. The family asks that people learn a song.',
    ],
  };
  const book = `<div class="guestbook"><p>Rest easy Harold. I see where Secretary Austin said in Seoul today our bond, forged
    through shared sacrifice, is more important now than ever.</p><p>Blinken said China has a clear self-interest in helping to
    denuclearize the North. Harold would have laughed.</p></div>`;
  expect(recogniseText(text, toolbox, book).verdict).toBe('none');
});
