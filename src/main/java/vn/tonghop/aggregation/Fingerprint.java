package vn.tonghop.aggregation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tonghop.approval.Approval;
import vn.tonghop.storage.Sha256;

/** Hash over everything that a report depends on; two reports with one fingerprint would say the same. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(PeriodTotals totals, String planVersion, String programVersion, Optional<Approval> approval) {
        var sources = totals.sources().stream()
                .map(source -> source.submission() + " " + source.sha256())
                .sorted()
                .collect(Collectors.joining("\n"));
        var coverage = totals.coverage().units().stream()
                .map(unit -> unit.unit().code() + " " + unit.standing())
                .sorted()
                .collect(Collectors.joining("\n"));
        var comparison = totals.comparison()
                .map(earlier -> earlier.period().code() + " "
                        + earlier.office().stream()
                                .map(total -> total.indicator().code() + "="
                                        + total.amount()
                                                .map(BigDecimal::toPlainString)
                                                .orElse("-"))
                                .collect(Collectors.joining(" ")))
                .orElse("");
        var parts = new ArrayList<>(List.of(planVersion, programVersion, sources, coverage, comparison));
        approval.map(given -> given.number() + " " + given.date() + " " + given.signer())
                .ifPresent(parts::add);
        return Sha256.of(String.join("\n--\n", parts));
    }
}
