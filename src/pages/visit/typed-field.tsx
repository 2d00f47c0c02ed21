import { useState, type ComponentProps } from 'react';

interface Props extends Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'onBlur'> {
  /** As the plan has it. */
  value: string;
  onType: (value: string) => void;
}

/**
 * A field whose value stands in the address. The address lags behind a hand that types, and would take back a year
 * half written, so that while the field is written in, it keeps its own text.
 */
export function TypedField({ value, onType, ...rest }: Props) {
  const [typed, setTyped] = useState<string>();
  return (
    <input
      {...rest}
      value={typed ?? value}
      onChange={(event) => {
        setTyped(event.target.value);
        onType(event.target.value);
      }}
      onBlur={() => setTyped(undefined)}
    />
  );
}
