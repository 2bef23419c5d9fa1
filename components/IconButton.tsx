const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  pin: 'M6 2.5h4l-.5 4 2.5 2.5H4l2.5-2.5zM8 9v4.5',
  chevron: 'M4 6l4 4 4-4',
} as const;

/** The drawings of the interface. */
export type IconName = keyof typeof PATHS;

/** A drawing in the colour of the text around it. Decoration: name its meaning beside it. */
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

/** A button with a drawing and a spoken name, large enough to touch. */
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
