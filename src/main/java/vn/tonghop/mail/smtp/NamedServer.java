package vn.tonghop.mail.smtp;

import java.util.List;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether a mail server is named. One that is described but not named stops the start. */
final class NamedServer implements Condition {

    private static final List<String> DESCRIPTION = List.of("spring.mail.username", "spring.mail.port");

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        var settings = context.getEnvironment();
        if (isSet(MissingServerException.HOST, settings)) {
            return true;
        }
        DESCRIPTION.stream()
                .filter(setting -> isSet(setting, settings))
                .findFirst()
                .ifPresent(setting -> {
                    throw new MissingServerException(setting);
                });
        return false;
    }

    private static boolean isSet(String name, Environment settings) {
        return !settings.getProperty(name, "").isBlank();
    }
}
