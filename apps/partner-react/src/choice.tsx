interface ChoiceProps<Value extends string | number> {
  readonly legend: string;
  readonly options: readonly (readonly [value: Value, label: string])[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of a few, all of them in sight. */
export const Choice = <Value extends string | number>({ legend, options, value, onChange }: ChoiceProps<Value>) => (
  <fieldset className="choice">
    <legend>{legend}</legend>
    <div>
      {options.map(([option, label]) => (
        <label key={option}>
          <input type="radio" name={legend} checked={option === value} onChange={() => onChange(option)} />
          <span>{label}</span>
        </label>
      ))}
    </div>
  </fieldset>
);
