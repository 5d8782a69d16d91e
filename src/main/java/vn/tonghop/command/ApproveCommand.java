package vn.tonghop.command;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tonghop.aggregation.ReportVersion;
import vn.tonghop.aggregation.ReportVersionRepository;
import vn.tonghop.approval.Approval;
import vn.tonghop.approval.IssueControl;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.report.folder.SupplementDocuments;
import vn.tonghop.run.ConsolidationParameters;
import vn.tonghop.run.JobRun;
import vn.tonghop.submission.AuditEntry;
import vn.tonghop.submission.IssuedSupplement;
import vn.tonghop.vietnamese.OfficialDate;

/** Approves the latest draft of a period and notes the number, the date and the signer that the clerk gave it. */
@Command(name = "approve", mixinStandardHelpOptions = true)
final class ApproveCommand extends DecisionCommand {

    @Parameters(paramLabel = "KỲ", descriptionKey = "period")
    String period = "";

    @Option(names = "--number", paramLabel = "SỐ", required = true, descriptionKey = "option.number")
    String number = "";

    @Option(names = "--date", paramLabel = "NGÀY", required = true, descriptionKey = "option.date")
    String date = "";

    @Option(names = "--signer", paramLabel = "NGƯỜI_KÝ", required = true, descriptionKey = "option.signer")
    String signer = "";

    @Option(names = "--version-no", paramLabel = "BẢN", descriptionKey = "option.versionNo")
    @Nullable Integer version;

    @Option(names = "--supplement", paramLabel = "SỐ", descriptionKey = "option.supplement")
    @Nullable Integer supplement;

    @Override
    AuditEntry.Order order() {
        if (!Approval.isComplete(number, signer)) {
            throw wrong("approve.blank");
        }
        return by(Words.SENTENCES.of("approve.reason", "number", number.strip(), "signer", signer.strip()));
    }

    @Override
    void make(Session session, AuditEntry.Order order) {
        var chosen = PeriodArgument.ofAny(period, session, command());
        if (supplement != null) {
            session.get(IssueControl.class).refuseUnlessCollected(chosen.code(), supplement);
            issue(new IssuedSupplement(chosen.code(), supplement, number, day("--date", date), signer), session, order);
            return;
        }
        session.get(IssueControl.class).refuseUnlessOpen(chosen.code());
        var draft = draft(session, chosen);
        var approval = new Approval(
                chosen.code(),
                draft.id(),
                draft.number(),
                number,
                day("--date", date),
                signer,
                session.get(Clock.class).instant());
        session.get(IssueControl.class).approve(approval, order);
        tell(approval, chosen);
        writeIssued(session, chosen);
    }

    private void tell(Approval approval, ReportingPeriod chosen) {
        say(
                "approve.done",
                "period",
                chosen.label(),
                "version",
                Integer.toString(approval.version()),
                "number",
                approval.number(),
                "date",
                OfficialDate.written(approval.date()),
                "signer",
                approval.signer());
    }

    /** The papers come first: what is noted as issued has them. */
    private void issue(IssuedSupplement issued, Session session, AuditEntry.Order order) {
        var folder = session.get(SupplementDocuments.class)
                .write(issued)
                .orElseThrow(() -> refused("refused.NO_SUPPLEMENT", "number", Integer.toString(issued.number())));
        session.get(IssueControl.class).issue(issued, order);
        say(
                "approve.supplement",
                "number",
                Integer.toString(issued.number()),
                "document",
                issued.document(),
                "next",
                Integer.toString(issued.number() + 1),
                "folder",
                folder.toString());
    }

    private ReportVersion draft(Session session, ReportingPeriod chosen) {
        var draft = session.get(ReportVersionRepository.class)
                .findLatestWritten(chosen.code())
                .orElseThrow(() -> refused("approve.noDraft", "period", chosen.label()));
        if (version != null && version != draft.number()) {
            throw refused(
                    "approve.otherDraft",
                    "version",
                    Integer.toString(version),
                    "latest",
                    Integer.toString(draft.number()));
        }
        return draft;
    }

    /** The documents with number and date; where other files count by now, it is a new draft that must be approved again. */
    private void writeIssued(Session session, ReportingPeriod chosen) {
        var runs = session.get(JobRun.class);
        var outcome = runs.start(new ConsolidationParameters(runs.newRun(), chosen.code(), false));
        sayFailures(outcome.failures());
        say("approve.next");
    }
}
