//! The readers, proved by answers written by hand after each known layout, with invented names.

mod jprs;
mod rdap;
mod whois;
mod words;

use kigenban_checks::read_answer;
use kigenban_facts::Registration;

const BANNER: &str = "[ JPRS database provides information on network administration. Its use is    ]\n\
                      [ restricted to network administration purposes. For further information,     ]\n\
                      [ Notice ------------------------------------------------------------------- ]\n\
                      [ JPRS will add the [Lock Status] element and [Status] notes to the format.  ]\n";
const ACTIVE_JA: &str = include_str!("../answers/jprs/active-ja.txt");
const CONNECTED_JA: &str = include_str!("../answers/jprs/connected-ja.txt");

fn read(domain: &str, text: &str) -> Registration {
    read_answer(domain, text.as_bytes())
}

fn day(read: &Registration) -> String {
    read.expires.map(|day| day.to_string()).unwrap_or_default()
}

fn general(state: &str, expires: &str, host: &str) -> String {
    format!(
        "{BANNER}\nDomain Information:\n[Domain Name]                   MIHON.JP\n\n[Registrant]                    Mihon \
         Shokai\n\n[Name Server]                   {host}\n[Signing Key]                   \n\n[Created on]          \
         2010/07/07\n[Expires on]                    {expires}\n[Status]                        {state}\n\
         [Last Updated]                  2026/11/01 00:29:53 (JST)\n\nContact Information:\n[Name]     Mihon\n"
    )
}

fn attribute(state: &str, host: &str) -> String {
    format!(
        "{BANNER}Domain Information:\na. [Domain Name]                EXAMPLE-KOBE.CO.JP\ng. [Organization]     \
         Mihon Shokai Co., Ltd.\nl. [Organization Type]          Corporation\nm. [Administrative Contact]  TM1JP\n\
         p. [Name Server]                {host}\ns. [Signing Key]                \n[State]              {state}\n\
         [Lock Status]                   AgentChangeLocked\n[Registered Date]     2001/03/22\n[Connected Date] \n\
         [Last Update]                   2026/04/01 01:05:57 (JST)\n"
    )
}
