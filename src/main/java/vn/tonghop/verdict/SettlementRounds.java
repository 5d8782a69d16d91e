package vn.tonghop.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import vn.tonghop.submission.Submission;

/**
 * Files that wait for their verdicts in rounds: in each at most one of a unit, and one with the same bytes of a folder. No
 * verdict hangs on another of its round, so what a round needs is read for all of it, and so is it written.
 */
final class SettlementRounds {

    private SettlementRounds() {}

    /** Deals the files out; two that concern each other stay in their order. */
    static List<List<Submission>> of(List<Submission> files) {
        var rounds = new ArrayList<List<Submission>>();
        var next = new HashMap<Object, Integer>();
        for (var file : files) {
            var concerns = concerns(file).toList();
            var round = concerns.stream()
                    .mapToInt(matter -> next.getOrDefault(matter, 0))
                    .max()
                    .orElse(0);
            concerns.forEach(matter -> next.put(matter, round + 1));
            if (round == rounds.size()) {
                rounds.add(new ArrayList<>());
            }
            rounds.get(round).add(file);
        }
        return rounds;
    }

    private static Stream<Object> concerns(Submission file) {
        return Stream.concat(file.unit().stream(), Stream.of(List.of(file.folder(), file.sha256())));
    }
}
