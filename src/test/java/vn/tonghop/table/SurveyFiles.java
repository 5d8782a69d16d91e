package vn.tonghop.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Exports of questionnaires: long questions as names, free text in the cells, many answers that are missing. */
final class SurveyFiles {

    private static final List<String> QUESTIONS = List.of(
            "How satisfied are you with our service?",
            "If \"no\", why not?",
            "What could we do better? (please specify, in your own words)",
            "Age",
            "How many people live in your household, including you?",
            "Rate 1-5: staff; building; waiting time",
            "Other [Please specify]",
            "Any other comments?\n(optional)");
    private static final List<String> REMARKS = List.of(
            "Everything was fine, thank you.",
            "The staff said \"come back tomorrow\", so I left",
            "too slow; too far; too dear",
            "n/a",
            "First: the queue.\nSecond: the form.\n\nThird: nothing",
            "1, 2 and 3",
            "It's ok | so so",
            "\"Great\"",
            "100% yes!",
            "- none -",
            "C:\\forms\\new",
            "#1 on my list");
    private static final List<String> SCALE =
            List.of("Strongly agree", "Agree", "Neutral", "Disagree", "Strongly disagree", "");

    private final Random random;

    private SurveyFiles(long seed) {
        this.random = new Random(seed);
    }

    static List<MessyFile> of(long seed, int count) {
        var surveys = new SurveyFiles(seed);
        var files = new ArrayList<MessyFile>();
        for (var number = 0; number < count; number++) {
            files.add(surveys.survey(number));
        }
        return files;
    }

    private MessyFile survey(int number) {
        var separator = any(List.of(",", ",", ";", "\t"));
        var end = any(List.of("\n", "\r\n"));
        var shape = "survey %d separator '%s'".formatted(number, separator);
        var sheet = WrittenSheet.separatedBy(separator).endingLinesWith(end);
        var quotingAll = random.nextInt(3) == 0;
        var writer = quotingAll ? sheet.quotingAll() : sheet;
        var kinds = kinds();
        var unnamed = random.nextInt(8) == 0;
        writer.header(names(kinds, unnamed));
        var rows = 3 + random.nextInt(50);
        for (var row = 0; row < rows; row++) {
            writer.row(answers(kinds, row));
        }
        var charset = random.nextInt(5) == 0 ? StandardCharsets.UTF_16 : Charset.forName("UTF-8");
        return writer.file(shape + (quotingAll ? ", all quoted" : "") + (unnamed ? ", unnamed column" : ""), charset);
    }

    private List<Integer> kinds() {
        var kinds = new ArrayList<>(List.of(0, 1));
        var more = 2 + random.nextInt(18);
        for (var column = 0; column < more; column++) {
            kinds.add(2 + random.nextInt(5));
        }
        return kinds;
    }

    private List<String> names(List<Integer> kinds, boolean unnamed) {
        var names = new ArrayList<>(List.of("Respondent ID", "Timestamp"));
        while (names.size() < kinds.size()) {
            names.add(any(QUESTIONS));
        }
        if (unnamed) {
            names.set(names.size() - 1, "");
        }
        return Collections.unmodifiableList(names);
    }

    private List<String> answers(List<Integer> kinds, int row) {
        return kinds.stream()
                .map(kind -> switch (kind) {
                    case 0 -> Integer.toString(10_000 + row);
                    case 1 ->
                        "2024/03/%02d %d:%02d:32 PM GMT+7"
                                .formatted(1 + random.nextInt(28), 1 + random.nextInt(12), random.nextInt(60));
                    case 2 -> any(SCALE);
                    case 3 -> random.nextInt(4) == 0 ? "" : Integer.toString(1 + random.nextInt(5));
                    case 4 -> random.nextBoolean() ? "" : any(REMARKS);
                    case 5 -> any(List.of("Yes", "No", ""));
                    default -> any(REMARKS);
                })
                .toList();
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
