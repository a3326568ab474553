# The claimtrail command as an image: docker run claimtrail enrich --bootstrap-servers ... --registry ...
ARG BUILD_IMAGE=maven:3.9-eclipse-temurin-17
ARG JRE_IMAGE=eclipse-temurin:17-jre

FROM ${BUILD_IMAGE} AS build
# With PREBUILT=1 the jar of the context goes in as it is: for CI, which has just built and tested it.
ARG PREBUILT=
WORKDIR /src
COPY . .
RUN if [ -z "$PREBUILT" ]; then mvn -q -B -ntp -Dmaven.test.skip=true -Dexec.skip -Pquick -pl cli -am package; fi

FROM ${JRE_IMAGE}
COPY --from=build /src/cli/target/claimtrail.jar /opt/claimtrail/claimtrail.jar
RUN useradd --system --uid 10001 --home-dir /state claimtrail && mkdir -p /state && chown claimtrail /state
USER claimtrail
WORKDIR /state
VOLUME /state
# Every option has a variable: --state-dir is CLAIMTRAIL_STATE_DIR.
ENV CLAIMTRAIL_STATE_DIR=/state
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError -Dfile.encoding=UTF-8"
ENTRYPOINT ["java", "-jar", "/opt/claimtrail/claimtrail.jar"]
CMD ["--help"]
