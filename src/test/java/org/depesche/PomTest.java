package org.depesche;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/** What Maven Central refuses an artifact without. */
class PomTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/project/name",
                "/project/description",
                "/project/url",
                "/project/licenses/license/name",
                "/project/licenses/license/url",
                "/project/developers/developer/name",
                "/project/developers/developer/organizationUrl",
                "/project/scm/connection",
                "/project/scm/developerConnection",
                "/project/scm/url",
                "//plugin[artifactId='maven-source-plugin']//goal",
                "//plugin[artifactId='maven-javadoc-plugin']//goal",
                "//profile[id='release']//plugin[artifactId='maven-gpg-plugin']//goal",
            })
    void has_what_maven_central_asks_for(String path) throws Exception {
        Document pom =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(Path.of("pom.xml").toFile());
        XPath paths = XPathFactory.newInstance().newXPath();
        assertThat(paths.evaluate(path, pom)).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"picocli", "jsoup", "jackson-core", "fastcsv", "spark-sql_2.13"})
    void hands_on_nothing_of_the_command_line(String artifact) throws Exception {
        Document pom =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(Path.of("pom.xml").toFile());
        XPath paths = XPathFactory.newInstance().newXPath();
        String path = "/project/dependencies/dependency[artifactId='" + artifact + "']/optional";
        assertThat(paths.evaluate(path, pom)).isEqualTo("true");
    }
}
