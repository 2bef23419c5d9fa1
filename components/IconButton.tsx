const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  pin: 'M6 2.5h4l-.5 4 2.5 2.5H4l2.5-2.5zM8 9v4.5',
  chevron: 'M4 6l4 4 4-4',
} as const;

/** Names of the icons. */
export type IconName = keyof typeof PATHS;

/** An icon in the colour of the surrounding text. Decorative: its meaning must also be given in words. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="cq-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[name]} fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round" />
    </svg>
  );
}

interface IconButtonProps {
  readonly icon: IconName;
  /** What the button does, for tooltip and screen reader. */
  readonly label: string;
  /** For buttons that stay pressed. */
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

/** A button with an icon and an accessible name, large enough for touch. */
export function IconButton({ icon, label, pressed, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      class="cq-icon-button"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
