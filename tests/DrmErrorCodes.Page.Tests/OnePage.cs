namespace DrmErrorCodes.Page.Tests;

/// <summary>One page and one browser for all tests, which run one after the other: what is measured is not measured beside others.</summary>
[CollectionDefinition(nameof(OnePage))]
public sealed class OnePage : ICollectionFixture<PageFixture>;
