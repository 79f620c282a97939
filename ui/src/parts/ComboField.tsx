import { ChevronDown } from "lucide-react";
import {
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Button as RacButton,
} from "react-aria-components";
import "./Field.css";
import "./MenuButton.css";
import "./ComboField.css";

type Props = {
  label: string;
  value: string;
  /** What may be meant; anything else may be typed as well. */
  suggestions: readonly string[];
  onText: (text: string) => void;
};

/** Text with suggestions. */
export function ComboField({ label, value, suggestions, onText }: Props) {
  return (
    <ComboBox
      className="field"
      allowsCustomValue
      menuTrigger="focus"
      inputValue={value}
      onInputChange={onText}
      defaultItems={suggestions.map((name) => ({ id: name, name }))}
    >
      <Label className="field-label">{label}</Label>
      <div className="combo">
        <Input className="input" />
        <RacButton className="combo-open">
          <ChevronDown className="icon" aria-hidden="true" />
        </RacButton>
      </div>
      <Popover className="menu-popover combo-popover">
        <ListBox<{ id: string; name: string }> className="menu">
          {(item) => (
            <ListBoxItem className="menu-item" textValue={item.name}>
              {item.name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
