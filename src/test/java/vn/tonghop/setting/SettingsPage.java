package vn.tonghop.setting;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import vn.tonghop.storage.ProgramResource;

/** The page of all settings, written from the code; run {@link #main} in the project's folder to write it again. */
public final class SettingsPage {

    static final Path PAGE = Path.of("docs/settings.md");

    private SettingsPage() {}

    public static void main(String[] arguments) throws IOException {
        Files.writeString(PAGE, text());
    }

    /** The whole page. */
    static String text() {
        var page = new StringBuilder("""
                # Settings

                In `tonghop.yml`, which lies beside the program or in the working folder, with `--set NAME=VALUE`, or in the environment
                in capitals: `tonghop.mail.alarm-address` is `TONGHOP_MAIL_ALARMADDRESS` there. Passwords come from the environment only.
                A name that does not stand here is refused.

                This page is written from the code by `vn.tonghop.setting.SettingsPage`; a test fails when it is out of date and says
                how to write it again. Do not edit it by hand.

                | setting | default | is |
                | --- | --- | --- |
                """);
        var defaults = defaults();
        meanings()
                .forEach((name, meaning) -> page.append("| `%s` | %s | %s |%n"
                        .formatted(name, code(defaults.getOrDefault(name, "")), meaning.replace("|", "\\|"))));
        return page.toString();
    }

    static Map<String, String> meanings() {
        return ProgramResource.properties("/setting/settings.properties");
    }

    /** Every setting that a part of the program binds, with its default. */
    static Map<String, String> defaults() {
        var defaults = new TreeMap<String, String>();
        var parts = new ClassPathScanningCandidateComponentProvider(false);
        parts.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        for (var part : parts.findCandidateComponents("vn.tonghop")) {
            try {
                var type = Class.forName(part.getBeanClassName());
                add(defaults, type.getAnnotation(ConfigurationProperties.class).value(), type);
            } catch (ClassNotFoundException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        addFiles(defaults);
        return defaults;
    }

    private static void add(Map<String, String> defaults, String prefix, Class<?> type) {
        for (var component : type.getRecordComponents()) {
            var name = prefix + "." + kebab(component.getName());
            if (component.getType().isRecord()) {
                add(defaults, name, component.getType());
            } else {
                defaults.put(name, defaultOf(type, component));
            }
        }
    }

    private static String defaultOf(Class<?> type, RecordComponent component) {
        var parameters = type.getDeclaredConstructors()[0].getParameters();
        return Arrays.stream(parameters)
                .filter(parameter -> parameter.getName().equals(component.getName()))
                .flatMap(parameter -> Arrays.stream(parameter.getAnnotationsByType(DefaultValue.class)))
                .map(value -> String.join(", ", value.value()))
                .findFirst()
                .orElse("");
    }

    /** The files within the program go before the defaults of its parts. */
    private static void addFiles(Map<String, String> defaults) {
        for (var file : new String[] {"application.yml", "config/intake.yml", "config/report.yml", "config/mail.yml"}) {
            try {
                for (var source : new YamlPropertySourceLoader().load(file, new ClassPathResource(file))) {
                    for (var name : ((EnumerablePropertySource<?>) source).getPropertyNames()) {
                        if (name.startsWith("tonghop.")) {
                            defaults.put(name, String.valueOf(source.getProperty(name)));
                        }
                    }
                }
            } catch (IOException broken) {
                throw new IllegalStateException(broken);
            }
        }
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static String code(String value) {
        return value.isEmpty() ? "" : "`" + value + "`";
    }
}
