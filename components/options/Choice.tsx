import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface ChoiceProps<Value extends string> {
  readonly legend: string;
  readonly hint?: string;
  readonly value: Value;
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    readonly hint?: string;
    /** Shown under the label, such as a sample. */
    readonly extra?: ComponentChildren;
  }[];
  readonly onChange: (value: Value) => void;
}

/** A group of radio buttons. */
export function Choice<Value extends string>({ legend, hint, value, options, onChange }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <fieldset class="cq-choice" aria-describedby={hint === undefined ? undefined : `${id}-hint`}>
      <legend>{legend}</legend>
      {hint !== undefined && (
        <p class="cq-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div class="cq-choice-options">
        {options.map((option) => (
          <div key={option.value} class="cq-option">
            <label class="cq-option-label">
              <input
                type="radio"
                name={id}
                value={option.value}
                checked={option.value === value}
                aria-describedby={option.hint === undefined ? undefined : `${id}-${option.value}`}
                onChange={() => onChange(option.value)}
              />
              <span>{option.label}</span>
            </label>
            {option.hint !== undefined && (
              <p class="cq-hint" id={`${id}-${option.value}`}>
                {option.hint}
              </p>
            )}
            {option.extra}
          </div>
        ))}
      </div>
    </fieldset>
  );
}
