using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Overbrug.Library.Trying;

namespace Overbrug.Library.Editing;

/// <summary>What a school tried, before others read it.</summary>
public partial class TriedPage
{
    private Tried? tried;

    [Parameter]
    public Guid Id { get; set; }

    private IEnumerable<(string Key, string Text)> Texts =>
    [
        ("library-desk.for-whom", tried!.ForWhom),
        ("library-desk.what-helped", tried.WhatHelped),
        ("library-desk.differently", tried.Differently),
    ];

    public static string Url(Guid id) => $"/library-desk/tried/{id}";

    protected override async Task OpenAsync() =>
        tried = Found(await Tried.VisibleTo(Db, Me).AsNoTracking().Include(t => t.Resource).Include(t => t.School).SingleOrDefaultAsync(t => t.Id == Id, Cancel));
}
