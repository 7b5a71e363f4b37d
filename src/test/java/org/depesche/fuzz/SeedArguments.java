package org.depesche.fuzz;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** The seeds of the target after which a test method is called. */
final class SeedArguments implements ArgumentsProvider {

    @Override
    public Stream<? extends Arguments> provideArguments(
            ParameterDeclarations parameters, ExtensionContext context) throws IOException {
        String name = context.getRequiredTestMethod().getName().toUpperCase(Locale.ROOT);
        return Seeds.of(Target.valueOf(name)).stream().map(Arguments::of);
    }
}
