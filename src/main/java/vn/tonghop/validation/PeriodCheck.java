package vn.tonghop.validation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.intake.FileSurvey;
import vn.tonghop.intake.Title;
import vn.tonghop.period.PeriodMention.Fit;
import vn.tonghop.period.ReportingPeriod;
import vn.tonghop.plan.Plan;
import vn.tonghop.vietnamese.MaskedName;
import vn.tonghop.vietnamese.OfficialDate;

/**
 * Finds the period that a file is for: what its table says, else what its titles say, else the only open one. A title that
 * names another time is asked about, and a period that was only assumed is told; no file counts for a period in silence.
 */
final class PeriodCheck {

    private final Plan plan;
    private final RuleWords words = new RuleWords();

    PeriodCheck(Plan plan) {
        this.plan = plan;
    }

    /** The period of a file, if it can be told; what there is to say of it is added to the findings. */
    Optional<ReportingPeriod> period(FileSurvey survey, List<Finding> findings) {
        var inColumn = mostFrequent(survey.periods());
        var above = plan.readPeriod(survey.statedPeriod());
        if (inColumn.isPresent() && above.isPresent() && !inColumn.equals(above)) {
            findings.add(Finding.ofFile(
                    FindingCode.PERIOD_CONTRADICTED,
                    inColumn.get().label(),
                    above.get().label()));
            return Optional.empty();
        }
        var stated = inColumn.or(() -> above);
        if (stated.isPresent()) {
            findings.addAll(doubts(stated.get(), survey));
            return stated;
        }
        var unknown = statedWords(survey);
        if (!unknown.isEmpty()) {
            findings.add(Finding.ofFile(FindingCode.PERIOD_UNKNOWN, String.join(", ", unknown), choices()));
            return Optional.empty();
        }
        return byTitles(survey, findings);
    }

    private static Set<String> statedWords(FileSurvey survey) {
        var words = new LinkedHashSet<>(survey.periods().keySet());
        if (!survey.statedPeriod().isEmpty()) {
            words.add(survey.statedPeriod());
        }
        return words;
    }

    private Optional<ReportingPeriod> mostFrequent(Map<String, Long> words) {
        return words.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .flatMap(entry -> plan.readPeriod(entry.getKey()).stream())
                .findFirst();
    }

    private Optional<ReportingPeriod> byTitles(FileSurvey survey, List<Finding> findings) {
        var received = survey.submission().received();
        var day = received.atZone(OfficialDate.ZONE).toLocalDate();
        var open = plan.periods().stream()
                .filter(period -> period.isOpenOn(day) && received.isBefore(period.deadlineInstant()))
                .toList();
        if (open.size() == 1) {
            return onlyOpen(open.get(0), survey, findings);
        }
        var named = plan.periods().stream()
                .filter(period -> TitleFit.weightiest(survey.titles(), period)
                        .filter(title -> title.fit() == Fit.SAME)
                        .isPresent())
                .toList();
        if (named.size() == 1) {
            findings.addAll(doubts(named.get(0), survey));
            return Optional.of(named.get(0));
        }
        findings.add(Finding.ofFile(FindingCode.PERIOD_NOT_STATED, "", choices()));
        return Optional.empty();
    }

    private Optional<ReportingPeriod> onlyOpen(ReportingPeriod open, FileSurvey survey, List<Finding> findings) {
        var title = TitleFit.weightiest(survey.titles(), open);
        if (title.isEmpty()) {
            if (findings.stream().noneMatch(Finding::refusesFile)) {
                findings.add(Finding.ofFile(FindingCode.PERIOD_ASSUMED, "", open.label()));
            }
            findings.addAll(doubts(open, survey));
            return Optional.of(open);
        }
        if (title.get().fit() == Fit.OTHER) {
            findings.add(finding(FindingCode.PERIOD_OTHERWISE, title.get(), open));
            return Optional.empty();
        }
        findings.addAll(doubts(open, survey));
        return Optional.of(open);
    }

    /** The places that name another time than the period that is counted. */
    private List<Finding> doubts(ReportingPeriod period, FileSurvey survey) {
        var doubts = new ArrayList<Finding>();
        for (var place : Title.Place.values()) {
            TitleFit.at(place, survey.titles(), period)
                    .filter(title -> title.fit() == Fit.OTHER)
                    .map(title -> finding(FindingCode.PERIOD_DOUBTED, title, period))
                    .ifPresent(doubts::add);
        }
        return doubts;
    }

    private Finding finding(FindingCode code, TitleFit title, ReportingPeriod period) {
        return Finding.ofFile(
                code,
                MaskedName.withinText(title.title().text()),
                words.of(title.title().place()),
                period.label());
    }

    private String choices() {
        return plan.periods().stream()
                .map(period -> "%s (%s)".formatted(period.code(), period.label()))
                .collect(Collectors.joining("; "));
    }
}
