package vn.tonghop.command;

import picocli.CommandLine.IVersionProvider;

/** The version as the jar states it. */
final class ProgramVersionText implements IVersionProvider {

    @Override
    public String[] getVersion() {
        var version = getClass().getPackage().getImplementationVersion();
        return new String[] {"tonghop " + (version == null ? "development" : version)};
    }
}
