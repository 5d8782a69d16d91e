package vn.tonghop.mail.sending;

import java.util.List;
import org.springframework.core.env.Environment;

/** Refuses a start with a mail server that is described but not named. */
final class NamedServer {

    private static final List<String> DESCRIPTION = List.of("spring.mail.username", "spring.mail.port");

    NamedServer(Environment settings) {
        if (!isSet(MissingServerException.HOST, settings)) {
            DESCRIPTION.stream()
                    .filter(setting -> isSet(setting, settings))
                    .findFirst()
                    .ifPresent(setting -> {
                        throw new MissingServerException(setting);
                    });
        }
    }

    private static boolean isSet(String name, Environment settings) {
        return !settings.getProperty(name, "").isBlank();
    }
}
