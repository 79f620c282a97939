//! The words of the house for documents that tests write.

use super::{Status, TaskKind};

pub(crate) fn status(status: Status) -> &'static str {
    match status {
        Status::AtRisk => "止まりそう",
        Status::Fine => "大丈夫",
        Status::NoDate => "期限なし",
        Status::Outside => "名義が社外",
        Status::Soon => "そろそろ",
        Status::Stopped => "止まっています",
        Status::Unconfirmed => "未確認",
        Status::Unused => "対象外",
        Status::Watching => "支払いの反映待ち",
    }
}

pub(crate) fn task(kind: TaskKind) -> &'static str {
    match kind {
        TaskKind::AnswerChange => "変えた人がいるか確かめる",
        TaskKind::CheckAutoRenewal => "自動更新の前に、カードの期限と通知先を確かめる",
        TaskKind::CheckHolder => "名義を確かめる",
        TaskKind::CheckRegistry => "登録のことを確かめる",
        TaskKind::ConfirmCharge => "引き落とされたか確認する",
        TaskKind::ConfirmMark => "受付番号か明細を見たか確かめる",
        TaskKind::ConfirmRenewal => "更新されたか、登録業者に確かめる",
        TaskKind::DecideRenewal => "続けるか、断るか決める",
        TaskKind::EndAccess => "貸しているログインを止める",
        TaskKind::FindDate => "期限を調べて書く",
        TaskKind::FindRegistrar => "登録業者を確かめる",
        TaskKind::FixCertificate => "証明書の不具合を直してもらう",
        TaskKind::FixOutage => "理由を調べる",
        TaskKind::FinishHandover => "引き継ぎを終える",
        TaskKind::HandOn => "退職・異動した人のものを移す",
        TaskKind::KeepSheet => "復旧シートを紙に残す",
        TaskKind::NameManager => "担当を決める",
        TaskKind::LookAtSheet => "引き継ぎシートを見直す",
        TaskKind::MoveHolder => "名義を移す",
        TaskKind::Pay => "更新料を払う",
        TaskKind::RenewCertificate => "証明書を入れ替える",
        TaskKind::ReplaceCard => "カードを替える",
        TaskKind::ResolveDates => "どちらの日付が正しいか決める",
        TaskKind::Restore => "取り戻す",
        TaskKind::StopEnding => "登録業者に今日電話する",
        TaskKind::TryWay => "届け方を試す",
        TaskKind::WatchDomain => "ドメインの契約を台帳に戻す",
    }
}
