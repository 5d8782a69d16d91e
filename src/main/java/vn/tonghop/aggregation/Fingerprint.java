package vn.tonghop.aggregation;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tonghop.approval.Approval;

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
        return sha256(String.join("\n--\n", parts));
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java runtime has SHA-256", impossible);
        }
    }
}
