import { Download, Plus, Search } from "lucide-react";
import {
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useDeferredValue,
  useMemo,
  useRef,
  useState,
} from "react";
import { NothingYet } from "../../acts/NothingYet";
import { useChosenPath } from "../../acts/path";
import { ErrorScreen } from "../../app/ErrorScreen";
import { useSay } from "../../app/notices";
import { go, href, useRoute } from "../../app/router";
import { ScreenRoot } from "../../app/ScreenRoot";
import { useShortcut } from "../../app/shortcuts";
import type { LedgerColumn, LedgerLook, LedgerView } from "../../bindings/desk";
import type { Status } from "../../bindings/facts";
import { useHost } from "../../host/host";
import { useAct, useDesk } from "../../host/query";
import { Button, ButtonLink } from "../../parts/Button";
import { Chip } from "../../parts/Chip";
import { Empty } from "../../parts/Empty";
import { Choose } from "../../parts/Field";
import { isConverting } from "../../words/keyboard";
import { type PlainWord, useWords } from "../../words/words";
import { COLUMNS, useLook } from "./look";
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

/** 契約一式 drawn before anything else. */
const AT_ONCE = 8;

/** 契約一式 asked for at a time; contracts, where they are sorted. */
const PAGE = 100;
const SORTED_PAGE = 300;

/** 台帳: everything we hold, by 契約一式. */
export function LedgerScreen() {
  const { query } = useRoute();
  const [text, setText] = useState(query.get("q") ?? "");
  const late = useDeferredValue(text);
  const [pages, setPages] = useState(1);
  const [look, keepLook] = useLook();
  const wanted = {
    text: late.trim() || undefined,
    status: (query.get("status") as Status | null) ?? undefined,
    who: query.get("who") ?? undefined,
  };
  const sort = look?.sort ?? undefined;
  const count = pages * (sort ? SORTED_PAGE : PAGE);
  const list = useDesk(
    "contract.list",
    { ...wanted, sort, count },
    { keep: true, enabled: look !== undefined },
  );
  if (list.error) return <ErrorScreen error={list.error} onRetry={() => void list.refetch()} />;
  return (
    <ScreenRoot name="ledger" ready={list.data !== undefined}>
      <Head>{list.data && list.data.all > 0 && <SearchField text={text} onText={setText} />}</Head>
      {list.data && look && (
        <Shown
          view={list.data}
          look={look}
          onLook={(next) => {
            if (next.sort !== look.sort) setPages(1);
            keepLook(next);
          }}
          onText={setText}
          onMore={list.isPlaceholderData ? undefined : () => setPages(pages + 1)}
        />
      )}
    </ScreenRoot>
  );
}

function Head({ children }: { children: ReactNode }) {
  const t = useWords();
  const host = useHost();
  const say = useSay();
  const save = useAct("xlsx.export");
  const withPath = useChosenPath();
  const saveAs = () =>
    withPath(host.chooseSavePath(t("ledger-excel-name")), async (path) => {
      await save.mutateAsync({ path });
      say.done(t("ledger-excel-saved"));
    });
  return (
    <div className="head led-head">
      <h1>{t("window-ledger")}</h1>
      {children}
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
  look: LedgerLook;
  onLook: (look: LedgerLook) => void;
  onText: (text: string) => void;
  /** Asks for the next page; not while one is on its way. */
  onMore: (() => void) | undefined;
};

function Shown({ view, look, onLook, onText, onMore }: Props) {
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
  if (all === 0) return <NothingYet sentence={t("ledger-empty")} action="add-first" />;
  return (
    <>
      <div className="led-tools">
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
                onClick={() => narrow({ status: status === value ? null : value })}
              >
                {t("ledger-filter", { status: t(word), count: String(here) })}
              </Chip>
            );
          })}
          <Order look={look} onLook={onLook} />
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
        {t("ledger-found", { count: found })}
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
        <LedgerTable bundles={drawn} look={look} onLook={onLook} />
      )}
      {hidden > 0 && (
        <Button variant="quiet" size="sm" action="more" disabled={!onMore} onClick={onMore}>
          {t("count-more-below", { count: String(hidden) })}
        </Button>
      )}
      {hidden > 0 && view.below.length > 0 && <Below below={view.below} hidden={hidden} />}
    </>
  );
}

/** What stands under which head further down. */
function Below({ below, hidden }: { below: LedgerView["below"]; hidden: number }) {
  const t = useWords();
  const rest = hidden - below.reduce((sum, one) => sum + one.count, 0);
  return (
    <p className="led-below">
      {below.map(({ label, count }) => (
        <span key={label} className="nb">
          {t("home-month-count", { month: label, count: String(count) })}
        </span>
      ))}
      {rest > 0 && <span className="nb">{t("home-strip-more", { count: String(rest) })}</span>}
    </p>
  );
}

/** The order, where the heads are not shown. */
function Order({ look, onLook }: Pick<Props, "look" | "onLook">) {
  const t = useWords();
  const choose = (by: string) =>
    onLook({ ...look, sort: COLUMNS.some((one) => one === by) ? { by: by as LedgerColumn } : null });
  return (
    <div className="led-order">
      <Choose
        aria-label={t("ledger-order")}
        value={look.sort?.by ?? ""}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">{t("ledger-order-own")}</option>
        {COLUMNS.map((column) => (
          <option key={column} value={column}>
            {t("ledger-order-by", { column: t(`ledger-${column}`) })}
          </option>
        ))}
      </Choose>
    </div>
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
