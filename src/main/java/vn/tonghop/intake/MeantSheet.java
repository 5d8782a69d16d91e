package vn.tonghop.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tonghop.form.Column;
import vn.tonghop.form.FormVocabulary;
import vn.tonghop.period.PeriodCode;
import vn.tonghop.period.PeriodMention.Fit;
import vn.tonghop.period.PeriodMentions;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.table.SheetChoice;
import vn.tonghop.vietnamese.OfficialDate;

/**
 * Of several sheets of one form the one of the period that is open when the file arrives: it alone says so, and each of the
 * others says that it is of another time, by its name, the lines above its table, or its column of periods.
 */
record MeantSheet(Plan plan, FormVocabulary words, Instant received) implements SheetChoice {

    @Override
    public OptionalInt among(List<Candidate> sheets) {
        var open = plan.periods().stream().filter(this::isOpen).toList();
        if (open.size() != 1) {
            return OptionalInt.empty();
        }
        var fits = sheets.stream().map(sheet -> fit(sheet, open.get(0).code())).toList();
        var meant = IntStream.range(0, fits.size())
                .filter(place -> fits.get(place).equals(Optional.of(Fit.SAME)))
                .toArray();
        var others = fits.stream().filter(Optional.of(Fit.OTHER)::equals).count();
        return meant.length == 1 && others == fits.size() - 1 ? OptionalInt.of(meant[0]) : OptionalInt.empty();
    }

    private boolean isOpen(ReportingPeriod period) {
        return period.isOpenOn(received.atZone(OfficialDate.ZONE).toLocalDate())
                && received.isBefore(period.deadlineInstant());
    }

    /** Whether all that a sheet says of its time fits the period, or nothing of it does; empty if it says neither. */
    private Optional<Fit> fit(Candidate sheet, PeriodCode open) {
        Set<Boolean> fitting = Stream.concat(told(sheet, open), inColumn(sheet, open))
                .map(fit -> fit != Fit.OTHER)
                .collect(Collectors.toSet());
        return fitting.size() == 1
                ? fitting.stream().findFirst().map(fits -> fits ? Fit.SAME : Fit.OTHER)
                : Optional.empty();
    }

    private static Stream<Fit> told(Candidate sheet, PeriodCode open) {
        return Stream.concat(Stream.of(sheet.name()), sheet.above().stream())
                .flatMap(text -> PeriodMentions.in(text).stream())
                .map(mention -> mention.with(open));
    }

    private Stream<Fit> inColumn(Candidate sheet, PeriodCode open) {
        return IntStream.range(0, sheet.header().size())
                .filter(place -> words.column(sheet.header().get(place)).equals(Optional.of(Column.PERIOD)))
                .boxed()
                .flatMap(place ->
                        sheet.rows().stream().filter(row -> place < row.size()).map(row -> row.get(place)))
                .flatMap(cell -> plan.readPeriod(cell).stream())
                .map(period -> period.code().equals(open) ? Fit.SAME : Fit.OTHER);
    }
}
