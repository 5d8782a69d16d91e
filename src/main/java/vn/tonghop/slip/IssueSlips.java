package vn.tonghop.slip;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.tonghop.aggregation.ReportVersion;
import vn.tonghop.aggregation.ReportVersionRepository;
import vn.tonghop.approval.Approval;
import vn.tonghop.approval.IssueControl;
import vn.tonghop.mail.MailKind;
import vn.tonghop.mail.watch.GivenUpMails;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.vietnamese.FoldedText;
import vn.tonghop.vietnamese.OfficialDate;

/** Approves, holds and releases reports by slip, under the same rules as the commands. */
final class IssueSlips implements SlipAction {

    private static final int MOST_DAYS_OFF = 60;
    private static final Set<String> NO = Set.of("", "khong", "0", "k");

    private final SlipValues values;
    private final SlipWords words;
    private final ReportVersionRepository versions;
    private final IssueControl issues;
    private final Papers papers;
    private final Prospect prospect;
    private final GivenUpMails mails;
    private final Clock clock;

    IssueSlips(
            SlipValues values,
            SlipWords words,
            ReportVersionRepository versions,
            IssueControl issues,
            Papers papers,
            Prospect prospect,
            GivenUpMails mails,
            Clock clock) {
        this.values = values;
        this.words = words;
        this.versions = versions;
        this.issues = issues;
        this.papers = papers;
        this.prospect = prospect;
        this.mails = mails;
        this.clock = clock;
    }

    @Override
    public SlipKind kind() {
        return SlipKind.ISSUE;
    }

    @Override
    public List<String> carryOut(DroppedSlip dropped) {
        var period = values.period(dropped);
        return switch (decision(dropped)) {
            case APPROVE -> approve(dropped, period);
            case HOLD -> hold(dropped, period);
            default -> release(dropped, period);
        };
    }

    /** The one decision that is ticked, with whatever mark. */
    private static SlipField decision(DroppedSlip dropped) {
        var ticked = Stream.of(SlipField.APPROVE, SlipField.HOLD, SlipField.RELEASE)
                .filter(field ->
                        !NO.contains(FoldedText.of(dropped.value(field)).value()) || isMark(dropped.value(field)))
                .toList();
        if (ticked.size() != 1) {
            throw new SlipRefusedException(ticked.isEmpty() ? "noDecision" : "twoDecisions", Map.of());
        }
        return ticked.get(0);
    }

    /** A tick of an office program is no letter. */
    private static boolean isMark(String value) {
        return !value.isEmpty() && FoldedText.of(value).isEmpty() && !value.matches("[-–—.…_]+");
    }

    private List<String> approve(DroppedSlip dropped, ReportingPeriod period) {
        issues.refuseUnlessOpen(period.code());
        var draft = draft(dropped, period);
        var approval = new Approval(
                period.code(),
                draft.id(),
                draft.number(),
                values.filled(dropped, SlipField.NUMBER),
                date(dropped),
                values.signer(dropped),
                clock.instant());
        var documents = papers.of(dropped);
        issues.approve(approval, dropped.order(words.of("order.approve", described(approval, period))));
        papers.add(approval, documents);
        var lines = new ArrayList<String>();
        lines.add(words.of("done.approve", described(approval, period)));
        lines.addAll(papers.differences(dropped, draft));
        lines.addAll(prospect.of(period, documents));
        return lines;
    }

    private ReportVersion draft(DroppedSlip dropped, ReportingPeriod period) {
        var number = values.number(dropped, SlipField.VERSION);
        var latest = versions.findLatestWritten(period.code())
                .orElseThrow(() -> new SlipRefusedException("noDraft", Map.of("period", period.label())));
        if (number != latest.number()) {
            throw new SlipRefusedException(
                    "version", Map.of("written", Long.toString(number), "latest", Integer.toString(latest.number())));
        }
        return latest;
    }

    private LocalDate date(DroppedSlip dropped) {
        var date = values.day(dropped, SlipField.DATE);
        var today = OfficialDate.dayOf(clock.instant());
        if (date.isBefore(today.minusDays(MOST_DAYS_OFF)) || date.isAfter(today.plusDays(MOST_DAYS_OFF))) {
            throw new SlipRefusedException(
                    "farDate", Map.of("date", OfficialDate.written(date), "today", OfficialDate.written(today)));
        }
        return date;
    }

    private static Map<String, String> described(Approval approval, ReportingPeriod period) {
        return Map.of(
                "period",
                period.label(),
                "version",
                Integer.toString(approval.version()),
                "number",
                approval.number(),
                "date",
                OfficialDate.written(approval.date()),
                "signer",
                approval.signer());
    }

    private List<String> hold(DroppedSlip dropped, ReportingPeriod period) {
        var reason = values.filled(dropped, SlipField.REASON);
        issues.hold(period.code(), dropped.order(reason));
        return List.of(words.of("done.hold", "period", period.label(), "reason", reason));
    }

    private List<String> release(DroppedSlip dropped, ReportingPeriod period) {
        if (mails.sendAgain(MailKind.REPORT, period.code())) {
            issues.sendAgain(period.code(), dropped.order(words.of("order.release")));
            return List.of(words.of("done.sendAgain", "period", period.label()));
        }
        if (!issues.release(period.code(), dropped.order(words.of("order.release")))) {
            throw new SlipRefusedException("notHeld", Map.of("period", period.label()));
        }
        var lines = new ArrayList<String>();
        lines.add(words.of("done.release", "period", period.label()));
        lines.addAll(prospect.of(period, List.of()));
        return lines;
    }
}
