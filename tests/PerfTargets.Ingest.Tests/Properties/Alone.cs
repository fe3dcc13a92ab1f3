namespace PerfTargets.Ingest.Tests.Properties;

/// <summary>Tests that measure memory: nothing else runs beside them.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public class Alone;
