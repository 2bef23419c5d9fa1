import { Select } from '../Select.tsx';

interface PickProps<Value extends string> {
  readonly label: string;
  /** Text of the option for “no choice”; without it one of the values is always chosen. */
  readonly any?: string;
  readonly value: Value | null;
  readonly values: readonly (readonly [Value, string])[];
  readonly onPick: (value: Value | null) => void;
}

/** A labelled drop-down list. */
export function Pick<Value extends string>({ label, ...choice }: PickProps<Value>) {
  const isSet = choice.any !== undefined && choice.value !== null;
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the select in it is its control
    <label class="cv-pick" data-set={isSet || undefined}>
      <span>{label}</span>
      <Select {...choice} />
    </label>
  );
}
