package vn.tonghop.command;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.tonghop.form.FormCode;
import vn.tonghop.form.FormVocabulary;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.AuditEntry;
import vn.tonghop.submission.AuditRepository;
import vn.tonghop.submission.RevisionRepository;
import vn.tonghop.submission.RevisionRepository.Revision;
import vn.tonghop.unit.Unit;
import vn.tonghop.vietnamese.OfficialDate;

/** Lists every file of a unit and every exception made for it. Changes nothing. */
@Command(name = "history", mixinStandardHelpOptions = true)
final class HistoryCommand extends ReadingCommand {

    @Parameters(index = "0", paramLabel = "ĐƠN_VỊ", descriptionKey = "unit")
    String unit = "";

    @Parameters(index = "1", paramLabel = "KỲ", arity = "0..1", descriptionKey = "period")
    @Nullable String period;

    @Override
    ExitCode run(Session session) {
        var plan = session.get(Plan.class);
        var chosen = UnitArgument.of(unit, plan.units().all(), plan, command());
        var only = Optional.ofNullable(period)
                .map(text -> PeriodArgument.ofAny(text, session, command()))
                .map(ReportingPeriod::code);
        say("history.title", "unit", chosen.name());
        tell(chosen, only, session);
        return ExitCode.DONE;
    }

    private void tell(Unit chosen, Optional<PeriodCode> only, Session session) {
        var words = session.get(FormVocabulary.class);
        session.get(RevisionRepository.class).findAll(chosen.code()).stream()
                .filter(file -> only.isEmpty() || only.equals(file.period()))
                .forEach(file -> tell(file, words));
        session.get(AuditRepository.class).findAll(chosen.code()).stream()
                .filter(entry -> only.isEmpty() || only.equals(entry.period()))
                .forEach(this::tell);
    }

    private void tell(Revision file, FormVocabulary words) {
        say(
                "history.file",
                "number",
                Long.toString(file.id()),
                "file",
                file.fileName(),
                "period",
                file.period().map(PeriodCode::toString).orElse("?"),
                "form",
                file.form().map((FormCode form) -> words.officialName(form)).orElse("?"),
                "verdict",
                Words.SENTENCES.of("verdict." + file.verdict()),
                "revision",
                file.revision().map(number -> " " + number).orElse(""),
                "standing",
                Words.SENTENCES.of("history." + file.standing()),
                "received",
                OfficialDate.moment(file.received()),
                "settled",
                OfficialDate.moment(file.settled()),
                "plan",
                file.versions().plan(),
                "program",
                file.versions().program());
    }

    private void tell(AuditEntry entry) {
        say(
                "history." + entry.action(),
                "moment",
                OfficialDate.moment(entry.at()),
                "actor",
                entry.order().actor(),
                "number",
                entry.submission().map(String::valueOf).orElse(""),
                "period",
                entry.period().map(PeriodCode::toString).orElse(""),
                "detail",
                entry.detail(),
                "reason",
                entry.order().reason(),
                "plan",
                entry.versions().plan(),
                "program",
                entry.versions().program());
    }
}
