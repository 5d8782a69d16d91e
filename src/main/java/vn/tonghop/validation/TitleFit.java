package vn.tonghop.validation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tonghop.intake.Title;
import vn.tonghop.period.DayOfPaper;
import vn.tonghop.period.PeriodMention;
import vn.tonghop.period.PeriodMention.Fit;
import vn.tonghop.period.PeriodMentions;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.vietnamese.FoldedText;

/**
 * How a title of a file goes with a period.
 *
 * @param title the title
 * @param fit whether it names the period or another time
 */
record TitleFit(Title title, Fit fit) {

    private static final int MOST_YEARS_BEFORE = 5;
    private static final Pattern SAID_TO_BE_A_YEAR = Pattern.compile("\\bnam 20\\d\\d\\b");

    /** The title in the weightiest place that names the period or another time. */
    static Optional<TitleFit> weightiest(List<Title> titles, ReportingPeriod period) {
        return Stream.of(Title.Place.values())
                .filter(Title.Place::tellsThePeriod)
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

    /** A paper that was dated before the first day of the period cannot be about it. */
    private static boolean isOlder(Title title, ReportingPeriod period) {
        return title.place() == Title.Place.ABOVE_TABLE
                && Stream.of(title.text().split("[|;,\\t]{2,}| \\| ", -1))
                        .flatMap(cell -> DayOfPaper.in(cell).stream())
                        .anyMatch(day -> day.isBefore(period.dataFrom()));
    }

    /** In the name of a file four digits may be the number of a scan; a year alone is one if it is said to be, or is near. */
    private static boolean isBelievable(Title title, PeriodMention mention, ReportingPeriod period) {
        var later = mention.year().orElse(period.code().year()) - period.code().year();
        return title.place() != Title.Place.FILE_NAME
                || !mention.isYearOnly()
                || (later <= 1 && later >= -MOST_YEARS_BEFORE)
                || SAID_TO_BE_A_YEAR
                        .matcher(FoldedText.of(title.text()).value())
                        .find();
    }

    /** A text that names the year of the period beside another one compares the two. */
    private static Stream<TitleFit> fits(Title title, ReportingPeriod period) {
        if (isOlder(title, period)) {
            return Stream.of(new TitleFit(title, Fit.OTHER));
        }
        var mentions = PeriodMentions.in(title.text()).stream()
                .filter(mention -> isBelievable(title, mention, period))
                .toList();
        var compares = mentions.stream().anyMatch(mention -> mention.with(period.code()) == Fit.POSSIBLE);
        return mentions.stream()
                .filter(mention -> !compares || !mention.isYearOnly())
                .map(mention -> new TitleFit(title, mention.with(period.code())));
    }
}
