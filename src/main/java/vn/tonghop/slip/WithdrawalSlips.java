package vn.tonghop.slip;

import java.util.List;
import java.util.Map;
import vn.tonghop.plan.Plan;
import vn.tonghop.submission.SubmissionRepository;
import vn.tonghop.unit.Unit;
import vn.tonghop.verdict.Withdrawal;

/** Takes files back by slip. */
final class WithdrawalSlips implements SlipAction {

    private final Plan plan;
    private final SlipValues values;
    private final SlipWords words;
    private final SubmissionRepository submissions;
    private final Withdrawal withdrawal;

    WithdrawalSlips(
            Plan plan, SlipValues values, SlipWords words, SubmissionRepository submissions, Withdrawal withdrawal) {
        this.plan = plan;
        this.values = values;
        this.words = words;
        this.submissions = submissions;
        this.withdrawal = withdrawal;
    }

    @Override
    public SlipKind kind() {
        return SlipKind.WITHDRAWAL;
    }

    @Override
    public List<String> carryOut(DroppedSlip dropped) {
        var number = values.number(dropped, SlipField.RECEIPT);
        var reason = values.filled(dropped, SlipField.REASON);
        var file = submissions
                .find(number)
                .orElseThrow(() -> new SlipRefusedException("receipt", Map.of("number", Long.toString(number))));
        withdrawal.refusal(file).ifPresent(refusal -> {
            throw new SlipRefusedException(
                    "withdrawal." + refusal, Map.of("number", Long.toString(number), "file", file.fileName()));
        });
        var counted = withdrawal.withdraw(file, dropped.order(reason));
        return List.of(
                words.of(
                        "done.withdrawal",
                        "number",
                        Long.toString(number),
                        "file",
                        file.fileName(),
                        "unit",
                        file.unit().flatMap(plan.units()::find).map(Unit::name).orElse(file.folder())),
                counted.map(earlier -> words.of(
                                "done.counted", "number", Long.toString(earlier.id()), "file", earlier.fileName()))
                        .orElseGet(() -> words.of("done.noneCounted")));
    }
}
