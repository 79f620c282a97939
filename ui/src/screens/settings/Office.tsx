import { Plus } from "lucide-react";
import { useState } from "react";
import { href } from "../../app/router";
import type { PersonRow } from "../../bindings/desk";
import type { Card, Office, Person } from "../../bindings/facts";
import { Button, ButtonLink } from "../../parts/Button";
import { useWords } from "../../words/words";
import { CardDialog } from "./CardDialog";
import { OfficeDialog } from "./OfficeDialog";
import { PersonDialog } from "./PersonDialog";
import { Section, SetRow } from "./parts";

/** Shown without unfolding. */
const FOLD = 6;

/** Nobody is being edited, somebody new is, or somebody known. */
type Edited<T> = T | "new" | null;

/** 担当者: who is in charge of how much; those who have left stay on record. */
export function People({ people }: { people: readonly PersonRow[] }) {
  const t = useWords();
  const [edited, setEdited] = useState<Edited<Person>>(null);
  const [all, setAll] = useState(false);
  const sorted = people.toSorted((one, other) => Number(one.person.left) - Number(other.person.left));
  const shown = all ? sorted : sorted.slice(0, FOLD);
  const hidden = sorted.length - shown.length;
  return (
    <Section name="people" title={t("settings-people")}>
      {shown.map(({ person, contracts }) => (
        <SetRow
          key={person.id}
          label={person.name}
          hint={[
            person.left ? t("settings-person-left") : "",
            person.department,
            t("settings-person-count", { count: String(contracts) }),
          ]
            .filter(Boolean)
            .join(t("list-separator"))}
        >
          {!person.left && (
            <ButtonLink
              size="sm"
              variant="plain"
              action="leave-person"
              aria-label={t("leaving-open-for", { name: person.name })}
              href={href(["leave", person.id])}
            >
              {t("leaving-open")}
            </ButtonLink>
          )}
          <Button
            size="sm"
            variant="plain"
            action="edit-person"
            aria-label={t("settings-person-edit", { name: person.name })}
            onClick={() => setEdited(person)}
          >
            {t("button-edit")}
          </Button>
        </SetRow>
      ))}
      <div className="acts set-acts">
        <Button size="sm" icon={Plus} action="add-person" onClick={() => setEdited("new")}>
          {t("settings-person-add")}
        </Button>
        {hidden > 0 && (
          <Button size="sm" variant="quiet" action="unfold-people" onClick={() => setAll(true)}>
            {t("settings-people-more", { count: String(hidden) })}
          </Button>
        )}
      </div>
      {edited && <PersonDialog person={edited === "new" ? null : edited} onClose={() => setEdited(null)} />}
    </Section>
  );
}

/** Company cards: never a number, only what tells one from the other. */
export function Cards({ cards }: { cards: readonly Card[] }) {
  const t = useWords();
  const [edited, setEdited] = useState<Edited<Card>>(null);
  return (
    <Section name="cards" title={t("settings-cards")}>
      {cards.length === 0 && <p className="set-none">{t("settings-cards-none")}</p>}
      {cards.map((card) => (
        <SetRow key={card.id} label={card.label} hint={cardHint(card, t)}>
          <Button
            size="sm"
            variant="plain"
            action="edit-card"
            aria-label={t("settings-card-edit", { label: card.label })}
            onClick={() => setEdited(card)}
          >
            {t("button-edit")}
          </Button>
        </SetRow>
      ))}
      <div className="acts set-acts">
        <Button size="sm" icon={Plus} action="add-card" onClick={() => setEdited("new")}>
          {t("settings-card-add")}
        </Button>
      </div>
      {edited && <CardDialog card={edited === "new" ? null : edited} onClose={() => setEdited(null)} />}
    </Section>
  );
}

function cardHint(card: Card, t: ReturnType<typeof useWords>): string {
  const [year = "", month = ""] = card.expires?.split("-") ?? [];
  const until = card.expires ? t("settings-card-until", { year, month: month.replace(/^0/, "") }) : "";
  return [`${t("settings-card-last4")} ${card.last4}`, until, card.note ?? ""]
    .filter(Boolean)
    .join(t("list-separator"));
}

/** The company whose ledger this is. */
export function Company({ office }: { office: Office }) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  return (
    <Section name="office" title={t("settings-office")}>
      <SetRow label={office.name} hint={office.name_en ?? undefined}>
        <Button
          size="sm"
          variant="plain"
          action="edit-office"
          aria-label={t("settings-office-edit")}
          onClick={() => setOpen(true)}
        >
          {t("button-edit")}
        </Button>
      </SetRow>
      {open && <OfficeDialog office={office} onClose={() => setOpen(false)} />}
    </Section>
  );
}
