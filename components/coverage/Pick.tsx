interface PickProps<Value extends string> {
  readonly label: string;
  /** What stands for “no choice”; without it one of the values is always chosen. */
  readonly any?: string;
  readonly value: Value | null;
  readonly values: readonly (readonly [Value, string])[];
  readonly onPick: (value: Value | null) => void;
}

/** A labelled choice out of a short list. */
export function Pick<Value extends string>({ label, any, value, values, onPick }: PickProps<Value>) {
  const isSet = any !== undefined && value !== null;
  return (
    <label class="cv-pick" data-set={isSet || undefined}>
      <span>{label}</span>
      <select
        value={value ?? ''}
        onChange={({ currentTarget }) =>
          onPick(values.find(([one]) => one === currentTarget.value)?.[0] ?? null)
        }
      >
        {any !== undefined && <option value="">{any}</option>}
        {values.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
