package vn.tonghop.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.intake.Title;
import vn.tonghop.period.PeriodMention.Fit;
import vn.tonghop.period.PeriodMentions;
import vn.tonghop.period.ReportingPeriod;

/**
 * How a title of a file goes with a period.
 *
 * @param title the title
 * @param fit whether it names the period or another time
 */
record TitleFit(Title title, Fit fit) {

    /** The title in the weightiest place that names the period or another time. */
    static Optional<TitleFit> weightiest(List<Title> titles, ReportingPeriod period) {
        return Stream.of(Title.Place.values())
                .flatMap(place -> at(place, titles, period).stream())
                .findFirst();
    }

    /** The title in a place that names the period or, if none there does, another time. */
    static Optional<TitleFit> at(Title.Place place, List<Title> titles, ReportingPeriod period) {
        var fits = titles.stream()
                .filter(title -> title.place() == place)
                .flatMap(title -> fits(title, period))
                .toList();
        return Stream.of(Fit.SAME, Fit.OTHER)
                .flatMap(fit -> fits.stream().filter(found -> found.fit() == fit))
                .findFirst();
    }

    /** A text that names the year of the period beside another one compares the two. */
    private static Stream<TitleFit> fits(Title title, ReportingPeriod period) {
        var mentions = PeriodMentions.in(title.text());
        var compares = mentions.stream().anyMatch(mention -> mention.with(period.code()) == Fit.POSSIBLE);
        return mentions.stream()
                .filter(mention -> !compares || !mention.isYearOnly())
                .map(mention -> new TitleFit(title, mention.with(period.code())));
    }
}
