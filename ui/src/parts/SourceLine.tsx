import { CircleHelp, FileBadge, Landmark, type LucideIcon, Pencil, ReceiptText } from "lucide-react";
import type { SourceLabel, SourceMark } from "../bindings/desk";
import { Phrase } from "./Phrase";
import "./SourceLine.css";

const MARKS: Record<SourceMark, LucideIcon> = {
  certificate: FileBadge,
  guess: CircleHelp,
  paper: ReceiptText,
  person: Pencil,
  registry: Landmark,
};

/** 出どころ: stands beside every date. A guess is dotted, an old look is ochre. */
export function SourceLine({ source }: { source: SourceLabel }) {
  const Icon = MARKS[source.mark];
  const names = ["src", source.mark === "guess" ? "src-guess" : "", source.stale ? "src-stale" : ""];
  return (
    <span className={names.filter(Boolean).join(" ")} data-mark={source.mark}>
      <Icon className="icon" aria-hidden="true" />
      <span className="src-text">
        <Phrase>{source.text}</Phrase>
      </span>
    </span>
  );
}
