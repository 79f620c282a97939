import { Download, Plus, Search } from "lucide-react";
import { type KeyboardEvent, useCallback, useDeferredValue, useMemo, useRef, useState } from "react";
import { ErrorScreen } from "../../app/ErrorScreen";
import { useSay } from "../../app/notices";
import { go, href, useRoute } from "../../app/router";
import { ScreenRoot } from "../../app/ScreenRoot";
import { useShortcut } from "../../app/shortcuts";
import type { LedgerView } from "../../bindings/desk";
import type { Status } from "../../bindings/facts";
import { useHost } from "../../host/host";
import { useAct, useDesk } from "../../host/query";
import { Button, ButtonLink } from "../../parts/Button";
import { Chip } from "../../parts/Chip";
import { Empty } from "../../parts/Empty";
import { Choose } from "../../parts/Field";
import { isConverting } from "../../words/keyboard";
import { type PlainWord, useWords } from "../../words/words";
import { LedgerTable } from "./Table";
import "./Ledger.css";

/** Filters offered when something stands in that status, worst first. */
const FILTERS: readonly (readonly [Status, PlainWord])[] = [
  ["stopped", "status-down"],
  ["about_to_stop", "status-stopping"],
  ["soon", "status-soon"],
  ["holder_outside", "status-outside"],
  ["unconfirmed", "status-unknown-date"],
  ["watching", "status-watching"],
];

/** ひとそろい drawn before anything else. */
const AT_ONCE = 8;

/** ひとそろい asked for at a time. */
const PAGE = 100;

/** 台帳: everything we hold, by ひとそろい. */
export function LedgerScreen() {
  const { query } = useRoute();
  const [text, setText] = useState(query.get("q") ?? "");
  const late = useDeferredValue(text);
  const [count, setCount] = useState(PAGE);
  const wanted = {
    text: late.trim() || undefined,
    status: (query.get("status") as Status | null) ?? undefined,
    who: query.get("who") ?? undefined,
  };
  const list = useDesk("contract.list", { ...wanted, count }, { keep: true });
  if (list.error) return <ErrorScreen error={list.error} onRetry={() => void list.refetch()} />;
  return (
    <ScreenRoot name="ledger" ready={list.data !== undefined}>
      <Head />
      {list.data && (
        <Shown
          view={list.data}
          text={text}
          onText={setText}
          onMore={list.isPlaceholderData ? undefined : () => setCount(count + PAGE)}
        />
      )}
    </ScreenRoot>
  );
}

function Head() {
  const t = useWords();
  const host = useHost();
  const say = useSay();
  const save = useAct("xlsx.export");
  const saveAs = async () => {
    try {
      const path = await host.chooseSavePath(t("ledger-excel-name"));
      if (path === null) return;
      await save.mutateAsync({ path });
      say.done(t("ledger-excel-saved"));
    } catch (error) {
      say.failed(error);
    }
  };
  return (
    <div className="head">
      <h1>{t("window-ledger")}</h1>
      <div className="acts">
        <Button
          variant="plain"
          icon={Download}
          action="export-excel"
          busy={save.isPending}
          onClick={() => void saveAs()}
        >
          {t("ledger-excel")}
        </Button>
        <ButtonLink variant="primary" icon={Plus} href={href(["add"])} action="add">
          {t("button-add")}
        </ButtonLink>
      </div>
    </div>
  );
}

type Props = {
  view: LedgerView;
  text: string;
  onText: (text: string) => void;
  /** Asks for the next page; not while one is on its way. */
  onMore: (() => void) | undefined;
};

function Shown({ view, text, onText, onMore }: Props) {
  const t = useWords();
  const { query } = useRoute();
  const status = query.get("status") as Status | null;
  const manager = query.get("who");
  const counts = new Map(view.counts);
  const { all, found } = view;
  const shown = useMemo(() => view.bundles.filter((bundle) => bundle.rows.length > 0), [view]);
  // A long ledger shows its head at once and the rest right after.
  const drawn = useDeferredValue(shown, shown.slice(0, AT_ONCE));
  const hidden = found - shown.reduce((sum, bundle) => sum + bundle.rows.length, 0);
  const narrow = (next: { status?: string | null; who?: string | null }) =>
    go(href(["ledger"], { status, who: manager, ...next }), { replace: true });
  if (all === 0) {
    return (
      <Empty sentence={t("ledger-empty")}>
        <ButtonLink variant="primary" icon={Plus} href={href(["add"])} action="add-first">
          {t("home-empty-button")}
        </ButtonLink>
      </Empty>
    );
  }
  return (
    <>
      <div className="led-tools">
        <SearchField text={text} onText={onText} />
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be read out before every chip. */}
        <div className="led-filters" role="group" aria-label={t("ledger-filters")}>
          <Chip on={status === null} onClick={() => narrow({ status: null })}>
            {t("ledger-all", { count: String(all) })}
          </Chip>
          {FILTERS.map(([value, word]) => {
            const here = counts.get(value) ?? 0;
            if (here === 0 && status !== value) return null;
            return (
              <Chip
                key={value}
                on={status === value}
                data-filter={value}
                onClick={() => narrow({ status: status === value ? null : value })}
              >
                {t("ledger-filter", { status: t(word), count: String(here) })}
              </Chip>
            );
          })}
          {view.people.length > 1 && (
            <div className="led-who">
              <Choose
                aria-label={t("ledger-who")}
                value={manager ?? ""}
                onChange={(event) => narrow({ who: event.target.value || null })}
              >
                <option value="">{`${t("ledger-who")}: ${t("ledger-who-all")}`}</option>
                {view.people.map(([id, name]) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </Choose>
            </div>
          )}
        </div>
      </div>
      <p role="status" className="visually-hidden">
        {t("ledger-found", { count: String(found) })}
      </p>
      {found === 0 ? (
        <Empty sentence={t("ledger-none")}>
          <Button
            action="clear-filter"
            onClick={() => {
              onText("");
              narrow({ status: null, who: null });
            }}
          >
            {t("ledger-clear")}
          </Button>
        </Empty>
      ) : (
        <LedgerTable bundles={drawn} />
      )}
      {hidden > 0 && (
        <Button variant="quiet" size="sm" action="more" disabled={!onMore} onClick={onMore}>
          {t("count-more-below", { count: String(hidden) })}
        </Button>
      )}
    </>
  );
}

/** Esc clears; Esc again leaves. */
function SearchField({ text, onText }: { text: string; onText: (text: string) => void }) {
  const t = useWords();
  const input = useRef<HTMLInputElement>(null);
  useShortcut(
    "search",
    useCallback(() => input.current?.focus(), []),
  );
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== "Escape" || isConverting(event)) return;
    event.preventDefault();
    if (text === "") input.current?.blur();
    else onText("");
  };
  return (
    <label className="led-search">
      <Search className="icon" aria-hidden="true" />
      <span className="visually-hidden">{t("ledger-search")}</span>
      <input
        ref={input}
        className="input"
        type="search"
        autoComplete="off"
        spellCheck={false}
        placeholder={t("ledger-search")}
        value={text}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={press}
        data-action="search"
      />
    </label>
  );
}
