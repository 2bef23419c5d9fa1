import type { ComponentChildren } from 'preact';
import { type CoverageView, formatAddress, withView } from '../../lib/coverage/address.ts';
import { useNavigation } from './navigation.tsx';

interface ViewLinkProps {
  readonly to: CoverageView;
  readonly children: ComponentChildren;
  readonly class?: string;
  readonly lang?: string | undefined;
  readonly isCurrent?: boolean;
  readonly tabIndex?: number;
  readonly label?: string;
}

/** Whether the browser should follow the link itself: into a new tab or window. */
const isForBrowser = (event: MouseEvent): boolean =>
  event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;

/** A link to another view of the page. It has a true address, so that it opens in a new tab as well. */
export function ViewLink({ to, children, isCurrent, label, ...attributes }: ViewLinkProps) {
  const { address, go } = useNavigation();
  const target = withView(address, to);
  return (
    <a
      {...attributes}
      href={formatAddress(target)}
      aria-current={isCurrent ? 'page' : undefined}
      aria-label={label}
      onClick={(event) => {
        if (isForBrowser(event)) return;
        event.preventDefault();
        go(target);
      }}
    >
      {children}
    </a>
  );
}
