import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useArrival } from './arrival.ts';

interface ViewHeadingProps {
  /** A line above the heading that says what kind of thing this is. */
  readonly kicker?: string;
  readonly lang?: string | undefined;
  readonly children: ComponentChildren;
}

/** The heading of a view. It takes the focus if the reader has come from another view of the page. */
export function ViewHeading({ kicker, lang, children }: ViewHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const hasCome = useArrival();
  useEffect(() => {
    if (hasCome) heading.current?.focus({ preventScroll: true });
  }, [hasCome]);
  return (
    <>
      {kicker !== undefined && <p class="cv-kicker">{kicker}</p>}
      <h1 class="cv-title" ref={heading} tabIndex={-1} lang={lang}>
        {children}
      </h1>
    </>
  );
}
