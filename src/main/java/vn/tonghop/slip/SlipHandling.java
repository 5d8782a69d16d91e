package vn.tonghop.slip;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;
import vn.tonghop.approval.DecisionRefusedException;
import vn.tonghop.intake.ArchivedFile;
import vn.tonghop.intake.DroppedFile;
import vn.tonghop.plan.Plan;
import vn.tonghop.slip.SlipRepository.Outcome;
import vn.tonghop.vietnamese.OfficialDate;

/** Carries slips out, each once; what is done, that it is noted and the answer become true together. */
final class SlipHandling {

    private static final Logger LOG = LoggerFactory.getLogger(SlipHandling.class);

    private final List<SlipAction> actions;
    private final SlipRepository slips;
    private final SlipAnswers answers;
    private final SlipWords words;
    private final Plan plan;
    private final TransactionOperations transactions;
    private final Clock clock;

    SlipHandling(
            List<SlipAction> actions,
            SlipRepository slips,
            SlipAnswers answers,
            SlipWords words,
            Plan plan,
            TransactionOperations transactions,
            Clock clock) {
        this.actions = List.copyOf(actions);
        this.slips = slips;
        this.answers = answers;
        this.words = words;
        this.plan = plan;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * A slip with the file that it came in.
     *
     * @param dropped the slip
     * @param file where it lay
     * @param archived where it is kept
     */
    record Taken(DroppedSlip dropped, DroppedFile file, ArchivedFile archived) {}

    /** Carries a slip out, or refuses it, and answers it. */
    void handle(Taken taken) {
        try {
            transactions.executeWithoutResult(status -> {
                refuseUnlessOfTheDrafter(taken);
                refuseIfDone(taken);
                var lines = action(taken.dropped().slip().kind()).carryOut(taken.dropped());
                answer(taken, Outcome.DONE, lines);
            });
        } catch (SlipRefusedException refused) {
            refuse(taken, refused.reason(), refused.values());
        } catch (DecisionRefusedException refused) {
            var values = new HashMap<>(refused.values());
            values.put("period", plan.period(refused.period()).label());
            refuse(taken, "refused." + refused.reason(), values);
        }
    }

    private SlipAction action(SlipKind kind) {
        return actions.stream()
                .filter(action -> action.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private void refuseUnlessOfTheDrafter(Taken taken) {
        var own = plan.units().get(plan.office().drafter()).folder();
        if (!taken.file().folder().equals(own)) {
            throw new SlipRefusedException(
                    "otherFolder", Map.of("folder", taken.file().folder(), "own", own));
        }
    }

    private void refuseIfDone(Taken taken) {
        slips.findDone(taken.archived().sha256()).ifPresent(moment -> {
            throw new SlipRefusedException("done", Map.of("moment", OfficialDate.moment(moment)));
        });
    }

    private void refuse(Taken taken, String reason, Map<String, String> values) {
        transactions.executeWithoutResult(status -> answer(taken, Outcome.REFUSED, List.of(words.of(reason, values))));
    }

    private void answer(Taken taken, Outcome outcome, List<String> lines) {
        var file = taken.file();
        var number = slips.add(file.folder(), file.name(), taken.archived(), outcome, clock.instant());
        LOG.info("slip {} of folder {}: {}", number, file.folder(), outcome);
        answers.give(number, file, outcome, lines);
    }
}
