/** A line that a person types. */
export interface TextInputProps {
  /** Accessible name. */
  label: string;
  value: string;
  /** Takes the keyboard's attention when it turns true. */
  focus: boolean;
  className?: string;
  onChange: (value: string) => void;
  /** The keyboard's own button for "go". */
  onSubmit: () => void;
  onBlur: () => void;
}
