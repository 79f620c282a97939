import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { confirmConversion } from "../test/ime";
import { Button } from "./Button";
import { DateField } from "./DateField";
import { Dialog } from "./Dialog";
import { TextField } from "./Field";
import { Form } from "./Form";
import { Phrase, Stressed } from "./Phrase";
import { Segmented } from "./Segmented";
import { Switch } from "./Switch";

test.each(["webkit", "chromium"] as const)(
  "the Enter that ends a conversion does not send a form (%s)",
  (engine) => {
    const send = vi.fn();
    render(
      <Form onSend={send}>
        <TextField label="会社名" value="みほん" onText={() => undefined} />
      </Form>,
    );
    expect(confirmConversion(screen.getByLabelText("会社名"), engine).submitted).toBe(false);
    expect(send).not.toHaveBeenCalled();
  },
);

test("the Enter after it does", async () => {
  const send = vi.fn();
  render(
    <Form onSend={send}>
      <TextField label="会社名" value="みほん商会" onText={() => undefined} />
    </Form>,
  );
  await userEvent.type(screen.getByLabelText("会社名"), "{Enter}");
  expect(send).toHaveBeenCalledOnce();
});

test("a busy button says so and does nothing", async () => {
  const press = vi.fn();
  render(
    <Button busy onClick={press}>
      保存する
    </Button>,
  );
  const button = screen.getByRole("button", { name: "保存する" });
  expect(button.getAttribute("aria-busy")).toBe("true");
  await userEvent.click(button);
  expect(press).not.toHaveBeenCalled();
});

test("a busy submit button does not send the form either", async () => {
  const send = vi.fn();
  render(
    <Form onSend={send}>
      <Button type="submit" busy>
        保存する
      </Button>
    </Form>,
  );
  await userEvent.click(screen.getByRole("button"));
  expect(send).not.toHaveBeenCalled();
});

function Choice() {
  const [value, setValue] = useState<string | null>(null);
  return (
    <Segmented
      label="合っていますか"
      value={value}
      onChoose={setValue}
      options={[
        { value: "right", label: "合っている" },
        { value: "wrong", label: "違う" },
        { value: "unknown", label: "分からない" },
      ]}
    />
  );
}

test("a segmented choice starts with nothing chosen and is worked by keyboard", async () => {
  const user = userEvent.setup();
  render(<Choice />);
  const options = screen.getAllByRole<HTMLInputElement>("radio");
  expect(options.some((option) => option.checked)).toBe(false);
  await user.tab();
  await user.keyboard(" ");
  expect(screen.getByLabelText<HTMLInputElement>("合っている").checked).toBe(true);
  await user.keyboard("{ArrowRight}");
  expect(screen.getByLabelText<HTMLInputElement>("違う").checked).toBe(true);
});

test("a switch is one to a screen reader, and Space turns it", async () => {
  const user = userEvent.setup();
  const turn = vi.fn();
  render(<Switch label="1か月前" words={["入", "切"]} checked={false} onSwitch={turn} />);
  await user.tab();
  await user.keyboard(" ");
  expect(turn).toHaveBeenCalledWith(true);
  expect(screen.getByRole("switch", { name: /1か月前/ })).toBeTruthy();
});

test("an error of a field is tied to it and announced", () => {
  render(<TextField label="ドメイン名" value="" onText={() => undefined} error="まだ入っていません。" />);
  const input = screen.getByLabelText("ドメイン名");
  const alert = screen.getByRole("alert");
  expect(input.getAttribute("aria-invalid")).toBe("true");
  expect(input.getAttribute("aria-describedby")).toBe(alert.id);
});

test("a date field complains only after it is left, and never loses what was typed", async () => {
  const user = userEvent.setup();
  const dates: (string | null)[] = [];
  render(
    <>
      <DateField label="払う日" value="" onDate={(iso) => dates.push(iso)} />
      <button type="button">つぎ</button>
    </>,
  );
  await user.type(screen.getByLabelText("年"), "令和8");
  await user.type(screen.getByLabelText("月"), "2");
  await user.type(screen.getByLabelText("日"), "30");
  expect(screen.queryByRole("alert")).toBeNull();
  await user.click(screen.getByRole("button"));
  expect(screen.getByRole("alert").textContent).toContain("この日付はありません");
  expect(dates.at(-1)).toBeNull();
  expect(screen.getByLabelText<HTMLInputElement>("日").value).toBe("30");
  await user.clear(screen.getByLabelText("日"));
  await user.type(screen.getByLabelText("日"), "28");
  expect(dates.at(-1)).toBe("2026-02-28");
  expect(screen.queryByRole("alert")).toBeNull();
});

function Page() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        開く
      </button>
      {open && (
        <Dialog title="払い方" onClose={() => setOpen(false)}>
          <p>中身</p>
        </Dialog>
      )}
    </>
  );
}

test("a dialog gives the focus back to what opened it", async () => {
  const user = userEvent.setup();
  render(<Page />);
  const opener = screen.getByRole("button", { name: "開く" });
  await user.click(opener);
  expect(screen.getByRole("dialog", { name: "払い方" })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "閉じる" }));
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(document.activeElement).toBe(opener);
});

test("phrases carry break points but read as the sentence", () => {
  const { container } = render(
    <Phrase>12月4日(金)までに払わないと、メールが止まるおそれがあります。</Phrase>,
  );
  expect(container.textContent).toBe("12月4日(金)までに払わないと、メールが止まるおそれがあります。");
  expect(container.querySelectorAll("wbr").length).toBeGreaterThan(2);
});

test("the stressed part is marked, and a sentence without it stays whole", () => {
  const { container, rerender } = render(<Stressed text="止まりそうなものが 1件 あります" mark="1件" />);
  expect(container.querySelector("em")?.textContent).toBe("1件");
  expect(container.textContent).toBe("止まりそうなものが 1件 あります");
  rerender(<Stressed text="ありません" mark="1件" />);
  expect(container.querySelector("em")).toBeNull();
});

test("a dialog's first focus is the first thing to do, not the button that closes", () => {
  render(
    <Dialog title="払い方" onClose={() => undefined}>
      <button type="button" className="btn btn-plain">
        あとで
      </button>
      <button type="button" className="btn btn-primary">
        払う
      </button>
    </Dialog>,
  );
  expect(document.activeElement?.textContent).toBe("払う");
});
