package vn.tonghop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

/** Which settings a start reads, seen before anything else is done. */
class ApplicationTest {

    /** What a start knows by then, and that it goes no further. */
    private static final class Known extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient ConfigurableEnvironment settings;

        Known(ConfigurableApplicationContext starting) {
            super("the settings are known");
            this.settings = starting.getEnvironment();
        }
    }

    @Test
    void settingsOfSomebodyElseBesideTheProgramAreNotRead() {
        var plain = settings(new SpringApplicationBuilder(Application.class));
        var ours = settings(Application.builder());

        assertThat(plain.getProperty("of-somebody-else")).isEqualTo("read");
        assertThat(ours.getProperty("of-somebody-else")).isNull();
        assertThat(ours.getProperty("tonghop.input-folder")).isEqualTo("input");
    }

    @Test
    void aSettingThatIsGivenComesBeforeThoseOfTheProgram() {
        var given = settings(Application.builder(), "--tonghop.input-folder=noi-khac");

        assertThat(given.getProperty("tonghop.input-folder")).isEqualTo("noi-khac");
    }

    private static ConfigurableEnvironment settings(SpringApplicationBuilder start, String... arguments) {
        var known = new Known[1];
        start.initializers(starting -> {
            known[0] = new Known(starting);
            throw known[0];
        });
        assertThatThrownBy(() -> start.run(arguments)).isInstanceOf(Known.class);
        return known[0].settings;
    }
}
