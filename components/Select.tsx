interface SelectProps<Value extends string> {
  readonly class?: string;
  /** Accessible name, if no label element gives one. */
  readonly label?: string;
  /** Text of the option for “no choice”; without it one of the values is always chosen. */
  readonly any?: string | undefined;
  readonly value: Value | null;
  readonly values: readonly (readonly [Value, string])[];
  readonly onPick: (value: Value | null) => void;
}

/** A drop-down list of which one value, or none, is chosen. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { class: name, label, any, value, values, onPick } = props;
  return (
    <select
      class={name}
      aria-label={label}
      value={value ?? ''}
      onChange={({ currentTarget }) =>
        onPick(values.find(([one]) => one === currentTarget.value)?.[0] ?? null)
      }
    >
      {any !== undefined && <option value="">{any}</option>}
      {values.map(([one, text]) => (
        <option key={one} value={one}>
          {text}
        </option>
      ))}
    </select>
  );
}
