using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Overbrug.Tests")]
[assembly: InternalsVisibleTo("Overbrug.BrowserTests")]
[assembly: InternalsVisibleTo("Overbrug.Benchmarks")]
