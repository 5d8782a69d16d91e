package vn.tonghop.slip;

import java.util.List;
import java.util.Map;
import vn.tonghop.approval.IssueControl;
import vn.tonghop.report.folder.SupplementDocuments;
import vn.tonghop.submission.IssuedSupplement;
import vn.tonghop.vietnamese.OfficialDate;

/** Issues supplements by slip, under the same rules as the command. */
final class SupplementSlips implements SlipAction {

    private final SlipValues values;
    private final SlipWords words;
    private final IssueControl issues;
    private final SupplementDocuments documents;

    SupplementSlips(SlipValues values, SlipWords words, IssueControl issues, SupplementDocuments documents) {
        this.values = values;
        this.words = words;
        this.issues = issues;
        this.documents = documents;
    }

    @Override
    public SlipKind kind() {
        return SlipKind.SUPPLEMENT;
    }

    /** The papers come first: what is noted as issued has them. */
    @Override
    public List<String> carryOut(DroppedSlip dropped) {
        var period = values.period(dropped);
        var number = Math.toIntExact(values.number(dropped, SlipField.SUPPLEMENT));
        issues.refuseUnlessCollected(period.code(), number);
        var issued = new IssuedSupplement(
                period.code(),
                number,
                values.filled(dropped, SlipField.NUMBER),
                values.day(dropped, SlipField.DATE),
                values.signer(dropped));
        var named = Map.of(
                "supplement",
                Integer.toString(number),
                "period",
                period.label(),
                "number",
                issued.document(),
                "date",
                OfficialDate.written(issued.date()),
                "signer",
                issued.signer());
        var folder = documents
                .write(issued)
                .orElseThrow(() -> new SlipRefusedException(
                        "NO_SUPPLEMENT", Map.of("period", period.label(), "number", Integer.toString(number))));
        issues.issue(issued, dropped.order(words.of("order.supplement", named)));
        return List.of(
                words.of("done.supplement", named), words.of("prospect.supplement", "folder", folder.toString()));
    }
}
