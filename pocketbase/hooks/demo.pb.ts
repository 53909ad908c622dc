// `pocketbase demo` exists only where it is asked for, so that nobody fills a real municipality by mistake.
if ($os.getenv('TRYGG_DEMO') === '1') {
  $app.rootCmd?.addCommand(
    new Command({
      use: 'demo',
      short: 'Puts the demo municipality into the database',
      run: () => {
        require(`${__hooks}/demo.js`).seedDemo($app as unknown as core.App);
      },
    }),
  );
}
