package vn.tonghop.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words of a plan that speak only of years before its first period, as they stay behind when the plan of the last year is
 * copied: "đăng ký danh hiệu văn hóa năm 2026" in a plan of 2027. A longer span ("giai đoạn 2021 - 2026") is gone with its end.
 */
public final class BygoneYears {

    private static final Pattern YEAR = Pattern.compile("(?<![\\d/.])(?:19|20)\\d\\d(?![\\d/])");

    private final Plan plan;
    private final int first;

    public BygoneYears(Plan plan) {
        this.plan = plan;
        this.first = plan.periods().stream()
                .mapToInt(period -> period.code().year())
                .min()
                .orElse(0);
    }

    /**
     * Words that may have stayed behind.
     *
     * @param key where they stand in plan.yml, for example {@code tasks II.3}
     * @param words as written there
     * @param isConfirmed whether a person has confirmed them: the law of an earlier year may well be in force
     */
    public record Bygone(String key, String words, boolean isConfirmed) {}

    /** All such words of the plan: its title, tasks, headings and cited documents. */
    public Collection<Bygone> all() {
        var found = new ArrayList<Bygone>();
        note(found, new Bygone("title", plan.title(), false));
        plan.tasks().forEach(task -> note(found, new Bygone("tasks " + task.number(), task.title(), false)));
        plan.outline().stream()
                .flatMap(OutlineSection::all)
                .forEach(part -> note(found, new Bygone("outline " + part.key(), part.heading(), false)));
        plan.citations()
                .forEach(citation -> note(
                        found, new Bygone("citations " + citation.key(), citation.subject(), citation.isConfirmed())));
        return List.copyOf(found);
    }

    private void note(List<Bygone> found, Bygone words) {
        YEAR.matcher(words.words())
                .results()
                .map(year -> Integer.valueOf(year.group()))
                .max(Comparator.naturalOrder())
                .filter(last -> last < first)
                .ifPresent(last -> found.add(words));
    }
}
