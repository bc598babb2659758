System.Console.WriteLine("Token is expired.");
