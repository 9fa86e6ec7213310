using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Overbrug.Platform.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Library : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsEditor",
                table: "AspNetUsers",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "Imports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Origin = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    ById = table.Column<Guid>(type: "uuid", nullable: true),
                    MadeAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ReadAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Problem = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    DoneAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Imports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Imports_AspNetUsers_ById",
                        column: x => x.ById,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "ReadingLists",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    About = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false),
                    Reach = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Slug = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    MadeAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    SchoolId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReadingLists", x => x.Id);
                    table.UniqueConstraint("AK_ReadingLists_SchoolId_Id", x => new { x.SchoolId, x.Id });
                    table.ForeignKey(
                        name: "FK_ReadingLists_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Resources",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Slug = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Origin = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    OriginId = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    MadeAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    WithdrawnAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LookedAtOn = table.Column<DateOnly>(type: "date", nullable: false),
                    About = table.Column<string>(type: "text", nullable: false),
                    Ask = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Audience = table.Column<string>(type: "text", nullable: false),
                    Keys = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Languages = table.Column<string>(type: "text", nullable: false),
                    Layers = table.Column<string>(type: "text", nullable: false),
                    Licence = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Link = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false),
                    Makers = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false),
                    Method = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    NoDutch = table.Column<bool>(type: "boolean", nullable: false),
                    SoundOrPicture = table.Column<bool>(type: "boolean", nullable: false),
                    Theme = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Together = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Resources", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ImportRows",
                columns: table => new
                {
                    ImportId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Verdict = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Facts = table.Column<string>(type: "text", nullable: false),
                    Problem = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    ResourceId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportRows", x => new { x.ImportId, x.Number });
                    table.ForeignKey(
                        name: "FK_ImportRows_Imports_ImportId",
                        column: x => x.ImportId,
                        principalTable: "Imports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ImportRows_Resources_ResourceId",
                        column: x => x.ResourceId,
                        principalTable: "Resources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReadingListItems",
                columns: table => new
                {
                    ListId = table.Column<Guid>(type: "uuid", nullable: false),
                    ResourceId = table.Column<Guid>(type: "uuid", nullable: false),
                    Place = table.Column<int>(type: "integer", nullable: false),
                    Note = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReadingListItems", x => new { x.ListId, x.ResourceId });
                    table.ForeignKey(
                        name: "FK_ReadingListItems_ReadingLists_ListId",
                        column: x => x.ListId,
                        principalTable: "ReadingLists",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ReadingListItems_Resources_ResourceId",
                        column: x => x.ResourceId,
                        principalTable: "Resources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Suggestions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ResourceId = table.Column<Guid>(type: "uuid", nullable: true),
                    Title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Link = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false),
                    Text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    MadeOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Look = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    LookedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Suggestions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Suggestions_Resources_ResourceId",
                        column: x => x.ResourceId,
                        principalTable: "Resources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Tried",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ResourceId = table.Column<Guid>(type: "uuid", nullable: false),
                    AuthorId = table.Column<Guid>(type: "uuid", nullable: false),
                    ForWhom = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    WhatHelped = table.Column<string>(type: "character varying(1500)", maxLength: 1500, nullable: false),
                    Differently = table.Column<string>(type: "character varying(1500)", maxLength: 1500, nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Look = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    LookedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    SchoolId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Tried", x => x.Id);
                    table.UniqueConstraint("AK_Tried_SchoolId_Id", x => new { x.SchoolId, x.Id });
                    table.ForeignKey(
                        name: "FK_Tried_Memberships_SchoolId_AuthorId",
                        columns: x => new { x.SchoolId, x.AuthorId },
                        principalTable: "Memberships",
                        principalColumns: new[] { "SchoolId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Tried_Resources_ResourceId",
                        column: x => x.ResourceId,
                        principalTable: "Resources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Tried_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "WatchedLinks",
                columns: table => new
                {
                    ResourceId = table.Column<Guid>(type: "uuid", nullable: false),
                    Url = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false),
                    NextAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Misses = table.Column<int>(type: "integer", nullable: false),
                    FirstMissAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    DeadSince = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Found = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WatchedLinks", x => x.ResourceId);
                    table.ForeignKey(
                        name: "FK_WatchedLinks_Resources_ResourceId",
                        column: x => x.ResourceId,
                        principalTable: "Resources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ImportRows_ImportId_Verdict_Number",
                table: "ImportRows",
                columns: new[] { "ImportId", "Verdict", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_ImportRows_ResourceId",
                table: "ImportRows",
                column: "ResourceId");

            migrationBuilder.CreateIndex(
                name: "IX_Imports_ById",
                table: "Imports",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_Imports_MadeAt",
                table: "Imports",
                column: "MadeAt");

            migrationBuilder.CreateIndex(
                name: "IX_ReadingListItems_ResourceId",
                table: "ReadingListItems",
                column: "ResourceId");

            migrationBuilder.CreateIndex(
                name: "IX_ReadingLists_Reach_MadeAt",
                table: "ReadingLists",
                columns: new[] { "Reach", "MadeAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ReadingLists_Slug",
                table: "ReadingLists",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Resources_ChangedAt_Id",
                table: "Resources",
                columns: new[] { "ChangedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Resources_Origin_OriginId",
                table: "Resources",
                columns: new[] { "Origin", "OriginId" });

            migrationBuilder.CreateIndex(
                name: "IX_Resources_Slug",
                table: "Resources",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Resources_WithdrawnAt_LookedAtOn",
                table: "Resources",
                columns: new[] { "WithdrawnAt", "LookedAtOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Suggestions_Look_MadeOn",
                table: "Suggestions",
                columns: new[] { "Look", "MadeOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Suggestions_ResourceId",
                table: "Suggestions",
                column: "ResourceId");

            migrationBuilder.CreateIndex(
                name: "IX_Tried_Look_WrittenAt",
                table: "Tried",
                columns: new[] { "Look", "WrittenAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Tried_ResourceId",
                table: "Tried",
                column: "ResourceId");

            migrationBuilder.CreateIndex(
                name: "IX_Tried_SchoolId_AuthorId",
                table: "Tried",
                columns: new[] { "SchoolId", "AuthorId" });

            migrationBuilder.CreateIndex(
                name: "IX_Tried_SchoolId_ResourceId",
                table: "Tried",
                columns: new[] { "SchoolId", "ResourceId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_WatchedLinks_DeadSince",
                table: "WatchedLinks",
                column: "DeadSince");

            migrationBuilder.CreateIndex(
                name: "IX_WatchedLinks_NextAt",
                table: "WatchedLinks",
                column: "NextAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ImportRows");

            migrationBuilder.DropTable(
                name: "ReadingListItems");

            migrationBuilder.DropTable(
                name: "Suggestions");

            migrationBuilder.DropTable(
                name: "Tried");

            migrationBuilder.DropTable(
                name: "WatchedLinks");

            migrationBuilder.DropTable(
                name: "Imports");

            migrationBuilder.DropTable(
                name: "ReadingLists");

            migrationBuilder.DropTable(
                name: "Resources");

            migrationBuilder.DropColumn(
                name: "IsEditor",
                table: "AspNetUsers");
        }
    }
}
