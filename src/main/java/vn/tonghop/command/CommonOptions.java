package vn.tonghop.command;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import vn.tonghop.command.WrongUsageException.Kind;
import vn.tonghop.vietnamese.OfficialDate;

/** Options that every command knows. */
final class CommonOptions {

    /** A date alone means this hour, when the nightly run begins. */
    private static final LocalTime NIGHTLY = LocalTime.of(22, 0);

    private static final DateTimeFormatter DATE_AND_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    @Option(names = "--today", paramLabel = "NGÀY", descriptionKey = "option.today")
    @Nullable String today;

    @Option(names = "--input", paramLabel = "THƯ_MỤC", descriptionKey = "option.input")
    @Nullable Path input;

    @Option(names = "--output", paramLabel = "THƯ_MỤC", descriptionKey = "option.output")
    @Nullable Path output;

    @Option(names = "--plan", paramLabel = "THƯ_MỤC", descriptionKey = "option.plan")
    @Nullable Path plan;

    @Option(names = "--set", paramLabel = "TÊN=GIÁ_TRỊ", descriptionKey = "option.set")
    Map<String, String> set = new LinkedHashMap<>();

    /** The clock that the run goes by: the machine's, or one moved to the given day and running on from there. */
    Clock clock(CommandSpec command) {
        var machine = Clock.system(OfficialDate.ZONE);
        if (today == null) {
            return machine;
        }
        return Clock.offset(
                machine,
                Duration.between(machine.instant(), moment(today, command).atZone(OfficialDate.ZONE)));
    }

    /** The options as settings of the program. */
    List<String> settings() {
        var settings = new ArrayList<String>();
        add(settings, "tonghop.input-folder", input);
        add(settings, "tonghop.output-folder", output);
        add(settings, "tonghop.plan-folder", plan);
        set.forEach((name, value) -> settings.add("--" + name + "=" + value));
        return settings;
    }

    private static void add(List<String> settings, String name, @Nullable Path folder) {
        if (folder != null) {
            settings.add("--" + name + "=" + folder.toAbsolutePath());
        }
    }

    private static LocalDateTime moment(String text, CommandSpec command) {
        try {
            return text.indexOf('T') > 0
                    ? LocalDateTime.parse(text, DATE_AND_TIME)
                    : LocalDate.parse(text).atTime(NIGHTLY);
        } catch (DateTimeException wrong) {
            throw new WrongUsageException(
                    command.commandLine(), Kind.TYPED, Words.SENTENCES.of("usage.today", "value", text), wrong);
        }
    }
}
