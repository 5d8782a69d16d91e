package vn.tonghop.command;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.core.CoreConstants;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.status.NopStatusListener;
import org.slf4j.Logger;

/**
 * Says nothing until Spring has set up the log file. Logback would print onto the screen, where people read sentences and
 * programs read results. It is found by its name in {@code META-INF/services}.
 */
public final class SilentStart extends ContextAwareBase implements Configurator {

    /** Says nothing of what goes wrong with the log itself either, such as a full disk; the command says what it could not do. */
    public static void keepSilent() {
        System.setProperty(CoreConstants.STATUS_LISTENER_CLASS_KEY, NopStatusListener.class.getName());
    }

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }
}
